import { administration } from './administration/uk.ts';
import { countedIn } from './counted.ts';
import { picture } from './pictures/uk.ts';
import { problems } from './problems/uk.ts';
import type { Words } from './words.ts';

const statements = countedIn('uk', {
  one: 'висловлювання',
  few: 'висловлювання',
  many: 'висловлювань',
  other: 'висловлювання',
});
/** In the instrumental: with so many statements. */
const withStatements = countedIn('uk', { one: 'висловлюванням', other: 'висловлюваннями' });
/** In the locative: in so many articles. */
const inArticles = countedIn('uk', { one: 'статті', other: 'статтях' });
const moreStatements = countedIn('uk', {
  one: 'інше висловлювання',
  few: 'інші висловлювання',
  many: 'інших висловлювань',
  other: 'іншого висловлювання',
});
const articles = countedIn('uk', { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' });
const speakers = countedIn('uk', { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' });
const days = countedIn('uk', { one: 'день', few: 'дні', many: 'днів', other: 'дня' });
const outlets = countedIn('uk', { one: 'видання', few: 'видання', many: 'видань', other: 'видання' });

export const uk: Words = {
  locale: 'uk',
  verdict: {
    verbatim: 'Дослівно',
    altered: 'Змінено',
    cut: 'Скорочено',
    paraphrased: 'Переказано',
    'other-speaker': 'Це сказав хтось інший',
    denied: 'Заперечено',
    'no-record': 'Немає записів',
  },
  verdictLine: {
    verbatim: (who) => `Автор слів, саме таких: ${who}.`,
    altered: (who) => `Автор слів: ${who}, але сказано інакше.`,
    cut: (who) => `Автор слів: ${who}, але тут бракує слів.`,
    paraphrased: (who) => `За змістом автор слів: ${who}, але не цими словами.`,
    'other-speaker': (who) => `За записами автор слів: ${who}.`,
    denied: (who) => `Це заперечує ${who}.`,
    'no-record': () => 'Немає записів, що хтось це сказав.',
  },
  stance: {
    asserts: 'стверджує',
    confirms: 'підтверджує',
    denies: 'заперечує',
    doubts: 'сумнівається',
    believes: 'вважає',
    asks: 'запитує',
    urges: 'закликає',
    commits: 'обіцяє',
    declines: 'відмовляється',
  },
  reply: {
    yes: 'Так, за джерелами.',
    no: 'Ні, за джерелами.',
    unclear: 'Неясно: джерела не кажуть ні того, ні іншого.',
  },
  certainty: { certain: 'напевно в цей час', possible: 'можливо в цей час' },
  undated: 'Дата невідома',
  byPublication: '(опубліковано; коли це сказано, у тексті не вказано)',
  printedOtherwise: (outlets) => `Інакше надруковано в ${outlets}:`,
  putAs: (claim) => `сформульовано так: ${claim}`,
  changed: (who, before, after) => `${who}: спершу ${before}, згодом ${after}`,
  nobody: 'нікого не названо',
  said: (date) => `сказано ${date}`,
  saidUnknown: 'коли сказано: не вказано',
  because: (words, isCarried) => `(${isCarried ? 'перенесено з ' : ''}«${words}»)`,
  published: (date) => `опубліковано ${date}`,
  publishedUnknown: 'дата публікації невідома',
  to: (first, last) => `${first} – ${last}`,
  via: (name) => `передає ${name}`,
  articleWords: { direct: null, mixed: 'частково словами статті', indirect: 'словами статті' },
  source: 'Джерело',
  also: 'також',
  outletUnknown: 'видання невідоме',
  untitled: 'Без назви',
  compared: 'Порівняння (~~запитано~~, **записано**):',
  nearest: 'Найближче із записаного:',
  noRecord: (articles, quotes) => `Немає записів у ${inArticles(articles)} із ${withStatements(quotes)}.`,
  searched: (reading) => `Пошук: ${reading}`,
  statements,
  claims: countedIn('uk', { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' }),
  articles,
  speakers,
  outlets,
  emptyArchive: 'У ньому ще нічого немає. Хто може керувати цим сервером, додає статті командою `/add`.',
  didYouMean: (names) => `Можливо, ви мали на увазі: ${names}?`,
  topics: (topics) => `Теми: ${topics}`,
  alias: (names) => `Також: ${names}`,
  roles: (roles) => `Посади, як надруковано: ${roles}`,
  cutHere: '… (тут скорочено; у джерелі є все)',
  notShown: (count) => `Тут не показано ще ${moreStatements(count)}; уточніть запит, щоб побачити.`,
  previous: 'Назад',
  next: 'Далі',
  share: 'Показати каналу',
  pickStatement: 'Контекст і всі джерела …',
  emptyArticle: 'Висловлювань у ній не знайдено.',
  added: {
    added: (title, quotes) => `Додано ${title}: ${statements(quotes)}.`,
    unchanged: (title, quotes) => `${title} вже є: ${statements(quotes)}.`,
    updated: (title, quotes) => `Нова версія ${title}: ${statements(quotes)}.`,
  },
  help: [
    'Я читаю новини й памʼятаю, хто що сказав, коли і де це надруковано. Кожна відповідь показує своє джерело.',
    '- `/said speaker:` або `about:` – що хтось сказав, або що сказано про щось',
    '- `/whosaid text:` – чи справжня ця цитата і чия вона?',
    '- `/claim about:` – хто щось стверджує, ставить під сумнів чи заперечує',
    '- `/speaker name:` та `/article article:` – усе про одну особу або в одній статті',
    '- *Перевірити цитати* в меню повідомлення (Програми) – вердикти щодо його цитат, лише для вас',
    '- *Не та особа?* під контекстом висловлювання – повідомляє тих, хто керує сервером',
    '- `/add`, `/feed add`, `/forget article` та `/settings show` – для тих, хто може керувати цим сервером',
  ].join('\n'),
  welcome: [
    '### Вітаю! Я читаю новини й памʼятаю, хто що сказав, коли і де це надруковано.',
    'Спробуйте: на ці три команди я відповім за кількома вигаданими статтями, лише вам.',
    'А тоді додайте свою статтю через `/add` або стежте за стрічкою через `/feed add`. `/settings set` визначає, як я тут поводжуся, `/privacy` каже, що я зберігаю, `/help` – решту.',
  ].join('\n'),
  sample: '🧪 **Зразок:** ці статті вигадані, і всі особи в них теж.',
  privacy: (graceDays) =>
    [
      'Я зберігаю статті, додані до архіву цього сервера, і те, що в них сказано. Жоден інший сервер їх не бачить.',
      `Якщо мене видаляють із сервера, усе, що йому належить, зникає (відстрочка – ${days(graceDays)}); якщо я повернуся раніше, усе лишається. \`/forget everything\` видаляє це відразу.`,
      'Хто щось видалив, виправив чи налаштував, записано в моєму журналі, а виправлення – ще й в архіві.',
      'Я не зберігаю ні повідомлень, ні запитань, ні того, хто питав. Повідомлення читається лише тоді, коли хтось обирає *Перевірити цитати*, а потім забувається.',
      'Щоб ніхто не питав надто швидко, я кілька секунд рахую запити за особою та сервером, лише в памʼяті.',
    ].join('\n'),
  feed: {
    added: (url) => `Стежу за ${url}. Те, що там зʼявиться, невдовзі буде прочитано.`,
    known: (url) => `За ${url} вже стежу.`,
    removed: (url) => `Більше не стежу за ${url}. Те, що звідти надійшло, лишається.`,
    unknown: (url) => `За ${url} не стежу; \`/feed list\` показує, за чим стежу.`,
    none: 'Ще не стежу за жодною стрічкою.',
    neverVisited: 'ще не відвідано',
    visited: (when) => `відвідано ${when}`,
  },
  choice: { public: 'публічні', private: 'приватні', server: 'як сервер' },
  ...administration,
  ...problems,
  picture,
  error: {
    noArticle: 'У цьому повідомленні я не знаходжу статті: файла, посилання або щонайменше сорока слів.',
    noQuotations: 'У цьому повідомленні я не знаходжу цитати: щонайменше три слова в лапках.',
    unknownCommand:
      'Я (вже) не знаю цієї команди. Можливо, Discord показує старий список: оновіть його і спробуйте ще раз.',
    gone: 'Цієї статті вже немає в архіві.',
    unknownButton: 'Ця кнопка не моя або застара. Запитайте ще раз командою.',
    needsManageServer: 'Змінювати архів може лише той, хто може керувати цим сервером.',
    attachmentTooLarge: (most) => `Файл завеликий: не більше ${most}.`,
    attachmentForeign: 'Я читаю лише файли, прикріплені в Discord.',
    attachmentFailed: 'Discord не віддав файл. Прикріпіть його ще раз.',
    tooFast: (seconds) => `Ви питаєте швидше, ніж я читаю. Спробуйте ще раз за ${seconds} с.`,
    unexpected: (reference) => `У мене щось пішло не так. Якщо це повториться, повідомте \`${reference}\`.`,
  },
};
