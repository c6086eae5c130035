import type { CommandTranslations } from './translation.ts';

export const es: CommandTranslations = {
  ask: {
    name: 'preguntar',
    description: 'Preguntar en inglés quién dijo qué, y cuándo',
    options: {
      question: { name: 'pregunta', description: 'En inglés: Who denied the sale of the harbour?' },
      today: { name: 'hoy', description: 'El día desde el que cuenta «yesterday»: 2024-10-18' },
    },
  },
  said: {
    name: 'dijo',
    description: 'Qué dijo alguien, sobre qué y cuándo',
    options: {
      speaker: { name: 'persona', description: 'Quién lo dijo' },
      about: { name: 'tema', description: 'Palabras de las que se trata' },
      from: { name: 'desde', description: 'Primer día: 2024-10-18, 2024-10 o 2024' },
      to: { name: 'hasta', description: 'Último día: 2024-10-18, 2024-10 o 2024' },
      by: { name: 'al', description: 'Lo que ya constaba ese día: 2024-10-18, 2024-10 o 2024' },
      stance: { name: 'postura', description: 'La actitud de la persona ante lo dicho' },
      outlet: { name: 'medio', description: 'Quién lo publicó' },
      limit: { name: 'cuántas', description: 'Cuántas declaraciones, de 1 a 100' },
    },
  },
  whosaid: {
    name: 'quiéndijo',
    description: '¿Dijo alguien estas palabras, y quién?',
    options: {
      text: { name: 'texto', description: 'Las palabras que hay que comprobar' },
      speaker: { name: 'persona', description: 'Quién las habría dicho' },
    },
  },
  timeline: {
    name: 'cronologia',
    description: 'Quién dijo qué, en orden de tiempo',
    options: {
      about: { name: 'tema', description: 'Palabras de las que se trata' },
      speaker: { name: 'persona', description: 'Quién lo dijo' },
      from: { name: 'desde', description: 'Primer día: 2024-10-18, 2024-10 o 2024' },
      to: { name: 'hasta', description: 'Último día: 2024-10-18, 2024-10 o 2024' },
      limit: { name: 'cuántas', description: 'Cuántas declaraciones, de 1 a 100' },
    },
  },
  claim: {
    name: 'afirmación',
    description: 'Quién afirma, duda o niega algo, por orden de tiempo',
    options: {
      about: { name: 'tema', description: 'Palabras de la afirmación' },
      speaker: { name: 'persona', description: 'Solo aquello sobre lo que tomó posición' },
      stance: { name: 'postura', description: 'Solo donde alguien tiene esta postura' },
    },
  },
  speaker: {
    name: 'persona',
    description: 'Quién es alguien y de qué habló',
    options: { name: { name: 'nombre', description: 'El nombre o una parte' } },
  },
  article: {
    name: 'artículo',
    description: 'Todo lo dicho en un artículo, por persona',
    options: { article: { name: 'artículo', description: 'Su enlace o palabras de su título' } },
  },
  add: {
    name: 'añadir',
    description: 'Añadir un artículo al archivo',
    options: {
      text: { name: 'texto', description: 'El texto del artículo, pegado' },
      file: { name: 'fichero', description: 'El artículo en .txt, .html, .json o .jsonl' },
      link: {
        name: 'enlace',
        description: 'Dónde se publicó, https://…; sin texto ni archivo se lee de ahí',
      },
      title: { name: 'título', description: 'Su titular' },
      publisher: { name: 'medio', description: 'Quién lo publicó' },
      published: { name: 'publicado', description: 'El día en que se publicó: 2024-10-18' },
    },
  },
  'Check quotes': {
    name: 'Comprobar citas',
    description: '',
    options: {},
  },
  archive: {
    name: 'archivo',
    description: 'Cuánto contiene este archivo y cómo de reciente es',
    options: {},
  },
  privacy: {
    name: 'privacidad',
    description: 'Qué guardo y qué no',
    options: {},
  },
  help: {
    name: 'ayuda',
    description: 'Qué puedo hacer y cómo preguntar',
    options: {},
  },
  'Add article': {
    name: 'Añadir artículo',
    description: '',
    options: {},
  },
  feed: {
    name: 'canal',
    description: 'Seguir canales: RSS, Atom, JSON Feed, sitemaps de noticias',
    options: {
      add: { name: 'añadir', description: 'Seguir un canal' },
      list: { name: 'lista', description: 'Los canales que se siguen' },
      remove: { name: 'quitar', description: 'Dejar de seguir un canal' },
      announce: {
        name: 'anunciar',
        description: 'Anunciar las novedades en un canal, como mucho cada cuarto de hora',
      },
      silence: { name: 'silencio', description: 'No anunciar más las novedades' },
      link: { name: 'enlace', description: 'La dirección del canal, https://…' },
      channel: { name: 'canal', description: 'El canal donde aparecen' },
      speaker: { name: 'persona', description: 'Solo de esta persona' },
      about: { name: 'sobre', description: 'Solo sobre estas palabras' },
    },
  },
  forget: {
    name: 'olvidar',
    description: 'Eliminar algo para siempre; antes pregunto otra vez',
    options: {
      article: { name: 'artículo', description: 'Un artículo, con todas sus versiones' },
      speaker: {
        name: 'persona',
        description: 'Todos los artículos que atribuyen una declaración a alguien',
      },
      everything: { name: 'todo', description: 'Todo lo de este servidor: artículos, canales, ajustes' },
      title: { name: 'título', description: 'Su enlace o palabras de su título' },
      name: { name: 'nombre', description: 'El nombre completo' },
    },
  },
  settings: {
    name: 'ajustes',
    description: 'Cómo me comporto en este servidor',
    options: {
      show: { name: 'mostrar', description: 'Lo que está ajustado' },
      set: { name: 'cambiar', description: 'Ajustar algo' },
      reset: { name: 'restablecer', description: 'Dejar todo como al principio' },
      answers: { name: 'respuestas', description: 'Quién ve la respuesta a una pregunta' },
      language: { name: 'idioma', description: 'El idioma de las respuestas públicas' },
      corrections: {
        name: 'correcciones',
        description: 'El canal al que van los avisos de persona equivocada',
      },
      adders: {
        name: 'colaboradores',
        description: 'Un rol que puede añadir artículos; @everyone para todos',
      },
    },
  },
};
