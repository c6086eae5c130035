import type { Problems } from './problems.ts';

export const problems: Problems = {
  problem: {
    READER_TOO_LARGE: (seen) => `${seen}: завелике, щоб прочитати.`,
    READER_BINARY: (seen) => `${seen}: це не текст. Дайте статтю як текст, HTML або PDF.`,
    READER_UNKNOWN_FORMAT: (seen) =>
      `Не знаю, що таке ${seen}. Дайте як .txt, .html, .json, .jsonl або .pdf.`,
    READER_JSON_INVALID: (seen) => `${seen}: це не JSON або не стаття.`,
    READER_HINT_INVALID: (seen) => `${seen}: цим не скористатися. Перевірте посилання, дату й мову статті.`,
    READER_LINK_INVALID: (seen) => `${seen}: це не посилання на сторінку. Посилання починається з https://`,
    READER_BLOCKED_ADDRESS: (seen) => `Я читаю лише загальнодоступні сторінки, а ${seen} не з таких.`,
    READER_BLOCKED_HOST: (seen) => `Правила цього сервера не дозволяють мені читати ${seen}.`,
    READER_ROBOTS: (seen) => `Сайт просить програми не читати ${seen}. Натомість вставте текст статті.`,
    READER_BACK_OFF: (seen, seconds) => `${seen} просить зачекати. Спробуйте ще раз за ${seconds} с.`,
    READER_UNREACHABLE: (seen) => `${seen}: немає звʼязку. Перевірте посилання або спробуйте пізніше.`,
    READER_TIMEOUT: (seen) => `${seen} не відповідає. Спробуйте пізніше.`,
    READER_HTTP_STATUS: (seen, status) => `Сервер ${seen} відповів помилкою ${status}.`,
    READER_REDIRECTS: (seen) => `${seen} веде по колу.`,
    READER_ENCODING: (seen) => `${seen}: стиснуто так, що я не прочитаю, або пошкоджено.`,
    READER_FEED_INVALID: (seen) =>
      `${seen}: це не стрічка, яку я вмію читати: RSS, Atom, JSON Feed або мапа новин.`,
    READER_FAILED: (seen) => `${seen}: не вдалося прочитати. Спробуйте пізніше.`,
  },
  noArticle: {
    consent: (seen) => `${seen} спершу просить згоди. Натомість вставте текст статті.`,
    paywall: (seen) => `${seen}: стаття платна. Натомість вставте її текст.`,
    login: (seen) => `${seen} вимагає входу. Натомість вставте текст статті.`,
    'error-page': (seen) => `${seen} показує помилку, а не статтю.`,
    'bot-check': (seen) => `${seen} питає, чи читає людина. Натомість вставте текст статті.`,
    list: (seen) => `${seen}: це перелік статей. Дайте посилання на одну з них.`,
    'no-text': (seen) => `Не знаходжу статті: ${seen}.`,
  },
  option: {
    unknown: (option) => `Не знаю параметра **${option}**.`,
    missing: (option) => `Бракує **${option}**.`,
    'not-a-choice': (option) => `**${option}** приймає лише те, що пропонує список.`,
    'not-a-number': (option) => `**${option}** – ціле число в указаних межах.`,
    'not-a-date': (option) => `**${option}** – дата: 2024-10-18, 2024-10 або 2024.`,
    'not-an-instant': (option) => `**${option}** – день: 2024-10-18, або мить: 2024-10-18T06:00:00Z.`,
    'not-a-link': (option) => `**${option}** – вебадреса: https://…`,
    'first-after-last': (option) => `**${option}** пізніше за останній день. Поміняйте їх місцями.`,
    'text-and-file': (option) => `Дайте **${option}** або файл, але не обидва.`,
    'no-article': () => 'Бракує статті: дайте її файлом, текстом або посиланням.',
    twice: (option) => `**${option}** указано двічі.`,
    'no-question': (option) => `**${option}** так не використати: задовге або порожнє.`,
  },
  youGave: (value) => `Ви вказали: ${value}`,
};
