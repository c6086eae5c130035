import type { Problems } from './problems.ts';

export const problems: Problems = {
  problem: {
    READER_TOO_LARGE: (seen) => `${seen} es demasiado grande para leerlo.`,
    READER_BINARY: (seen) => `${seen} no es texto. Da el artículo como texto, HTML o PDF.`,
    READER_UNKNOWN_FORMAT: (seen) => `No sé qué es ${seen}. Dalo como .txt, .html, .json, .jsonl o .pdf.`,
    READER_JSON_INVALID: (seen) => `${seen} no es JSON, o no es un artículo.`,
    READER_HINT_INVALID: (seen) =>
      `${seen} no se puede usar. Comprueba el enlace, la fecha y el idioma del artículo.`,
    READER_LINK_INVALID: (seen) => `${seen} no es un enlace a una página. Un enlace empieza por https://`,
    READER_BLOCKED_ADDRESS: (seen) => `Solo leo páginas públicas de la web, y ${seen} no lo es.`,
    READER_BLOCKED_HOST: (seen) => `Las reglas de este servidor no me dejan leer ${seen}.`,
    READER_ROBOTS: (seen) =>
      `El sitio pide a los programas que no lean ${seen}. Pega el texto del artículo en su lugar.`,
    READER_BACK_OFF: (seen, seconds) => `${seen} pidió que lo dejaran en paz. Inténtalo en ${seconds} s.`,
    READER_UNREACHABLE: (seen) => `No se llega a ${seen}. Comprueba el enlace o inténtalo más tarde.`,
    READER_TIMEOUT: (seen) => `${seen} no responde. Inténtalo más tarde.`,
    READER_HTTP_STATUS: (seen, status) => `El servidor de ${seen} respondió con el error ${status}.`,
    READER_REDIRECTS: (seen) => `${seen} da vueltas en círculo.`,
    READER_ENCODING: (seen) => `${seen} está comprimido de un modo que no sé leer, o está dañado.`,
    READER_FEED_INVALID: (seen) =>
      `${seen} no es un canal que sepa leer: RSS, Atom, JSON Feed o un mapa de noticias.`,
    READER_FAILED: (seen) => `No se pudo leer ${seen}. Inténtalo más tarde.`,
  },
  noArticle: {
    consent: (seen) => `${seen} pide antes un consentimiento. Pega el texto del artículo en su lugar.`,
    paywall: (seen) => `${seen} es de pago. Pega el texto del artículo en su lugar.`,
    login: (seen) => `${seen} pide iniciar sesión. Pega el texto del artículo en su lugar.`,
    'error-page': (seen) => `${seen} muestra un error, no un artículo.`,
    'bot-check': (seen) => `${seen} pregunta si lo lee una persona. Pega el texto del artículo en su lugar.`,
    list: (seen) => `${seen} es una lista de artículos. Da el enlace de uno de ellos.`,
    'no-text': (seen) => `No encuentro ningún artículo en ${seen}.`,
  },
  option: {
    unknown: (option) => `No conozco la opción **${option}**.`,
    missing: (option) => `Falta **${option}**.`,
    'not-a-choice': (option) => `**${option}** solo admite lo que ofrece la lista.`,
    'not-a-number': (option) => `**${option}** es un número entero dentro de lo indicado.`,
    'not-a-date': (option) => `**${option}** es una fecha: 2024-10-18, 2024-10 o 2024.`,
    'not-an-instant': (option) => `**${option}** es un día: 2024-10-18, o un momento: 2024-10-18T06:00:00Z.`,
    'not-a-link': (option) => `**${option}** es una dirección web: https://…`,
    'first-after-last': (option) => `**${option}** es posterior al último día. Intercámbialos.`,
    'text-and-file': (option) => `Da **${option}** o un archivo, no ambos.`,
    'no-article': () => 'Falta el artículo: dalo como archivo, como texto o por su enlace.',
    twice: (option) => `**${option}** se ha dado dos veces.`,
    'no-question': (option) => `**${option}** no se puede usar así: es demasiado largo o está vacío.`,
  },
  youGave: (value) => `Has dado: ${value}`,
};
