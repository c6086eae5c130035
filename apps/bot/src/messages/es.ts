import { administration } from './administration/es.ts';
import { countedIn } from './counted.ts';
import { picture } from './pictures/es.ts';
import { problems } from './problems/es.ts';
import type { Words } from './words.ts';

const statements = countedIn('es', { one: 'declaración', other: 'declaraciones' });
const articles = countedIn('es', { one: 'artículo', other: 'artículos' });
const moreStatements = countedIn('es', {
  one: 'declaración más no se muestra',
  other: 'declaraciones más no se muestran',
});
const speakers = countedIn('es', { one: 'persona', other: 'personas' });
const days = countedIn('es', { one: 'día', other: 'días' });
const outlets = countedIn('es', { one: 'medio', other: 'medios' });

export const es: Words = {
  locale: 'es-ES',
  verdict: {
    verbatim: 'Textual',
    altered: 'Alterado',
    cut: 'Recortado',
    paraphrased: 'Parafraseado',
    'other-speaker': 'Lo dijo otra persona',
    denied: 'Desmentido',
    'no-record': 'Sin constancia',
  },
  verdictLine: {
    verbatim: (who) => `Lo dijo ${who}, con estas palabras.`,
    altered: (who) => `${who} lo dijo con otras palabras.`,
    cut: (who) => `Lo dijo ${who}, pero aquí faltan palabras.`,
    paraphrased: (who) => `Lo dijo ${who} en esencia, no con estas palabras.`,
    'other-speaker': (who) => `Según los artículos fue ${who}.`,
    denied: (who) => `${who} lo niega.`,
    'no-record': () => 'No consta que nadie lo haya dicho.',
  },
  stance: {
    asserts: 'afirma',
    confirms: 'confirma',
    denies: 'niega',
    doubts: 'duda',
    believes: 'cree',
    asks: 'pregunta',
    urges: 'insta',
    commits: 'promete',
    declines: 'rehúsa',
  },
  reply: {
    yes: 'Sí, según consta.',
    no: 'No, según consta.',
    unclear: 'No está claro: no consta ni lo uno ni lo otro.',
  },
  certainty: { certain: 'con seguridad en ese tiempo', possible: 'quizá en ese tiempo' },
  undated: 'Fecha desconocida',
  byPublication: '(publicado; el texto no dice cuándo se dijo)',
  printedOtherwise: (outlets) => `Impreso de otro modo por ${outlets}:`,
  putAs: (claim) => `en sus términos: ${claim}`,
  changed: (who, before, after) => `${who}: primero ${before}, después ${after}`,
  nobody: 'nadie nombrado',
  said: (date) => `dicho ${date}`,
  saidUnknown: 'dicho en una fecha no indicada',
  because: (words, isCarried) => `(${isCarried ? 'tomado de ' : ''}«${words}»)`,
  published: (date) => `publicado ${date}`,
  publishedUnknown: 'fecha de publicación desconocida',
  to: (first, last) => `${first} a ${last}`,
  via: (name) => `transmitido por ${name}`,
  articleWords: {
    direct: null,
    mixed: 'en parte con palabras del artículo',
    indirect: 'con palabras del artículo',
  },
  source: 'Fuente',
  also: 'también',
  outletUnknown: 'medio desconocido',
  untitled: 'Sin título',
  compared: 'Comparación (~~preguntado~~, **publicado**):',
  nearest: 'Lo más parecido que consta:',
  noRecord: (inArticles, withQuotes) =>
    `Sin constancia en ${articles(inArticles)} con ${statements(withQuotes)}.`,
  searched: (reading) => `Búsqueda: ${reading}`,
  statements,
  claims: countedIn('es', { one: 'afirmación', other: 'afirmaciones' }),
  articles,
  speakers,
  outlets,
  emptyArchive: 'Todavía no hay nada. Quien puede gestionar este servidor añade artículos con `/add`.',
  didYouMean: (names) => `¿Quisiste decir: ${names}?`,
  topics: (topics) => `Temas: ${topics}`,
  alias: (names) => `También: ${names}`,
  roles: (roles) => `Cargos, tal como se publicaron: ${roles}`,
  cutHere: '… (abreviado aquí; la fuente lo tiene todo)',
  notShown: (count) => `${moreStatements(count)} aquí; pregunta con más detalle para verlas.`,
  previous: 'Atrás',
  next: 'Más',
  share: 'Mostrar al canal',
  pickStatement: 'Contexto y todas las fuentes de …',
  emptyArticle: 'No se encontraron declaraciones.',
  added: {
    added: (title, quotes) => `${title} añadido: ${statements(quotes)}.`,
    unchanged: (title, quotes) => `${title} ya estaba: ${statements(quotes)}.`,
    updated: (title, quotes) => `Nueva versión de ${title}: ${statements(quotes)}.`,
  },
  help: [
    'Leo noticias y recuerdo quién dijo qué, cuándo y dónde se publicó. Cada respuesta muestra su fuente.',
    '- `/said speaker:` o `about:` – lo que dijo alguien, o lo que se dijo sobre algo',
    '- `/whosaid text:` – ¿es real esta cita, y de quién es?',
    '- `/claim about:` – quién afirma, duda o niega algo',
    '- `/speaker name:` y `/article article:` – todo de una persona, o en un artículo',
    '- *Comprobar citas* en el menú de un mensaje (Aplicaciones) – veredictos sobre sus citas, solo para ti',
    '- *¿Persona equivocada?* bajo el contexto de una declaración – avisa a quien gestiona este servidor',
    '- `/add`, `/feed add`, `/forget article` y `/settings show` – para quien puede gestionar este servidor',
  ].join('\n'),
  welcome: [
    '### ¡Hola! Leo noticias y recuerdo quién dijo qué, cuándo y dónde se publicó.',
    'Pruébame: estos tres comandos se responden con unos artículos inventados, solo para ti.',
    'Después añade un artículo con `/add`, o sigue un canal con `/feed add`. `/settings set` decide cómo me comporto aquí, `/privacy` dice lo que guardo, `/help` lo demás.',
  ].join('\n'),
  sample: '🧪 **Ejemplo:** estos artículos son inventados, y todas las personas también.',
  privacy: (graceDays) =>
    [
      'Guardo los artículos añadidos al archivo de este servidor y lo que se dice en ellos. Ningún otro servidor puede verlos.',
      `Cuando me quitan de este servidor, todo lo suyo se elimina tras ${days(graceDays)}; si vuelvo antes, se queda. \`/forget everything\` lo elimina al momento.`,
      'Quién eliminó, corrigió o ajustó algo consta en mi registro, y en el archivo si fue una corrección.',
      'No guardo mensajes, ni preguntas, ni quién preguntó. Un mensaje solo se lee cuando alguien elige *Comprobar citas* en él, y después se olvida.',
      'Para que nadie pregunte demasiado rápido cuento las peticiones por persona y servidor durante unos segundos, en memoria.',
    ].join('\n'),
  feed: {
    added: (url) => `Se sigue ${url}. Lo que anuncie se leerá pronto.`,
    known: (url) => `${url} ya se sigue.`,
    removed: (url) => `Ya no se sigue ${url}. Lo que trajo se queda.`,
    unknown: (url) => `${url} no se sigue; \`/feed list\` muestra lo que se sigue.`,
    none: 'Todavía no se sigue ningún canal.',
    neverVisited: 'sin visitar todavía',
    visited: (when) => `visitado ${when}`,
  },
  choice: { public: 'públicas', private: 'privadas', server: 'el del servidor' },
  ...administration,
  ...problems,
  picture,
  error: {
    noArticle:
      'No encuentro ningún artículo en este mensaje: un archivo, un enlace o al menos cuarenta palabras.',
    noQuotations: 'No encuentro ninguna cita en este mensaje: tres palabras o más entre comillas.',
    unknownCommand:
      'No conozco (o ya no conozco) este comando. Puede que Discord muestre una lista antigua: recarga e inténtalo de nuevo.',
    gone: 'Ese artículo ya no está en el archivo.',
    unknownButton: 'Este botón no es mío o es demasiado antiguo. Pregunta de nuevo con el comando.',
    needsManageServer: 'Solo quien puede gestionar este servidor puede cambiar su archivo.',
    attachmentTooLarge: (most) => `El archivo es demasiado grande: ${most} como máximo.`,
    attachmentForeign: 'Solo leo archivos adjuntados en Discord.',
    attachmentFailed: 'Discord no entregó el archivo. Adjúntalo de nuevo.',
    tooFast: (seconds) => `Preguntas más rápido de lo que puedo leer. Inténtalo de nuevo en ${seconds} s.`,
    unexpected: (reference) =>
      `Algo ha fallado por mi parte. Si vuelve a ocurrir, comunica \`${reference}\`.`,
  },
};
