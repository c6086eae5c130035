import { articles, feeds, statements } from '../nouns/es.ts';
import type { Administration } from './administration.ts';

export const administration: Administration = {
  forget: {
    question: (what) => `**¿Eliminar para siempre ${what}?** No se puede deshacer.`,
    article: (title) => `el artículo «${title}»`,
    speaker: (name) => `todos los artículos que atribuyen una declaración a ${name}`,
    everything: 'todo lo de este servidor',
    everythingOwn: 'todo lo tuyo',
    goes: (articleCount, statementCount) =>
      `Se van: ${articles(articleCount)} con ${statements(statementCount)}, todas sus versiones y las correcciones que solo ellos motivaron.`,
    goesToo: (count) => `Con ellos se van ${feeds(count)} y todos los ajustes.`,
    until: (when) => `El botón es solo para ti y caduca ${when}.`,
    confirm: 'Eliminar para siempre',
    keep: 'Conservar',
    kept: 'No se ha eliminado nada.',
    done: (articleCount, statementCount) =>
      `Eliminado para siempre: ${articles(articleCount)} con ${statements(statementCount)}.`,
    changed: 'Entretanto ha cambiado lo que se va. Míralo de nuevo:',
    nothing: 'No hay nada que eliminar.',
    expired: 'Este botón ha caducado. Usa `/forget` otra vez.',
    notYours: 'Este botón es para quien preguntó.',
    noArticle: (asked) => `Ningún artículo tiene aquí este enlace o estas palabras en el título: ${asked}`,
    nobody: (name) => `Aquí no consta nadie llamado ${name}.`,
    unclear: (names) => `Puede tratarse de varias personas: ${names}. Da el nombre completo.`,
    unclearTitle: (titles) =>
      `Puede tratarse de varios artículos: ${titles}. Elige uno de la lista que se abre.`,
    sharedArchive:
      'Este archivo es común a todos los servidores de este bot: solo quien lo gestiona puede eliminarlo entero.',
  },
  settings: {
    title: 'Ajustes de este servidor',
    answers: (value) => `**Respuestas:** ${value}`,
    language: (value) => `**Idioma de las respuestas públicas:** ${value}`,
    corrections: (value) => `**Avisos de persona equivocada:** ${value}`,
    adders: (value) => `**Quién puede añadir artículos:** ${value}`,
    news: (value) => `**Novedades anunciadas:** ${value}`,
    answersAre: {
      public: 'para todo el canal',
      private: 'para quien preguntó; puede mostrarlas',
    },
    serverLanguage: 'el del servidor',
    whereReported: 'en el canal donde alguien avisa',
    managersOnly: 'quienes pueden gestionar este servidor',
    managersAnd: (role) => `quienes pueden gestionar este servidor, y ${role}`,
    everybody: 'todos',
    saved: 'Guardado. Vale en todas partes en diez segundos.',
    addersToo:
      'Un paso más: Discord solo muestra `/add` y *Añadir artículo* a otros si lo permites en Ajustes del servidor → Integraciones.',
    nothingSet: 'Indica al menos un ajuste.',
    notWritable: (channel) =>
      `No puedo escribir en ${channel}: añádeme a este servidor como bot y déjame ver el canal y enviar mensajes en él.`,
    reportsComeHere: 'Los avisos de persona equivocada llegarán aquí.',
    onlyInServers: 'Los ajustes son de un servidor; en mensajes directos no hay.',
    mayNotAdd: 'No puedes añadir artículos aquí. Lo decide quien gestiona este servidor: `/settings`.',
  },
  news: {
    heading: (countOfStatements, countOfArticles) =>
      `Nuevo: ${statements(countOfStatements)} en ${articles(countOfArticles)}`,
    more: '`/said` muestra el resto.',
    on: (place) => `Las novedades aparecen desde ahora en ${place}, como mucho cada cuarto de hora.`,
    off: 'Las novedades ya no aparecen en ningún canal.',
    comesHere: 'Las novedades aparecerán aquí, como mucho cada cuarto de hora.',
    nowhere: 'en ninguna parte',
  },
  correction: {
    report: '¿Persona equivocada?',
    thanks: 'Gracias. Quienes gestionan este servidor lo mirarán.',
    title: '¿Persona equivocada?',
    printedAs: (name) => `corregido; el artículo imprime: ${name}`,
    credited: (who) => `Alguien duda de que esto se atribuya a la persona correcta: ${who}`,
    whoDecides: 'Solo puede decidir quien puede gestionar este servidor.',
    decide: {
      same: 'La misma persona que …',
      else: 'Lo dijo otra persona',
      name: 'Corregir el nombre',
      dismiss: 'Es correcto',
    },
    nameLabel: {
      same: 'Cómo se llama la persona en otro lugar',
      else: 'Quién lo dijo en este artículo',
      name: 'El nombre correcto',
    },
    whoIsMeant: '¿De quién se trata?',
    somebodyNew: 'alguien que aún no consta aquí',
    nobody: 'Aquí no consta nadie con ese nombre.',
    merged: (from, into, by) => `✅ **${from}** es ahora la misma persona que **${into}**. Lo decidió ${by}.`,
    splitOff: (from, to, by) => `✅ En este artículo es ahora **${to}**, no **${from}**. Lo decidió ${by}.`,
    renamed: (from, to, by) => `✅ **${from}** se llama ahora **${to}**. Lo decidió ${by}.`,
    dismissed: (by) => `✅ Se queda como está. Lo decidió ${by}.`,
    undo: 'Deshacer',
    undone: (by) => `Lo deshizo ${by}. Solo puede decidir quien puede gestionar este servidor.`,
    impossible: 'Eso (ya) no se puede: ya es así, o una corrección posterior se apoya en ello.',
  },
  health: {
    feeds: (count) => `Sigue ${feeds(count)}.`,
    visited: (when) => `Última visita ${when}.`,
    failing: (count) =>
      `⚠️ No se pudo leer en la última visita: ${feeds(count)}; \`/feed list\` dice por qué.`,
    waiting: (count) => `Por leer: ${articles(count)}.`,
    dead: (count) => `⚠️ No se pudo leer y se abandonó: ${articles(count)}.`,
    well: '✅ Todo va bien.',
  },
};
