import { articles, feeds, statements } from '../nouns/uk.ts';
import type { Administration } from './administration.ts';

export const administration: Administration = {
  forget: {
    question: (what) => `**Видалити назавжди: ${what}?** Це не можна скасувати.`,
    article: (title) => `статтю «${title}»`,
    speaker: (name) => `усі статті, де щось сказано від імені: ${name}`,
    everything: 'усе, що належить цьому серверу',
    everythingOwn: 'усе ваше',
    goes: (articleCount, statementCount) =>
      `Зникне: ${articles(articleCount)}, ${statements(statementCount)}, усі версії та виправлення, причиною яких були лише вони.`,
    goesToo: (count) => `Разом із ними зникне: ${feeds(count)} й усі налаштування.`,
    until: (when) => `Кнопка діє лише для вас і до часу: ${when}.`,
    confirm: 'Видалити назавжди',
    keep: 'Залишити',
    kept: 'Нічого не видалено.',
    done: (articleCount, statementCount) =>
      `Видалено назавжди: ${articles(articleCount)}, ${statements(statementCount)}.`,
    changed: 'Тим часом змінилося те, що зникне. Погляньте ще раз:',
    nothing: 'Немає чого видаляти.',
    expired: 'Ця кнопка вже не діє. Скористайтеся `/forget` ще раз.',
    notYours: 'Ця кнопка для того, хто питав.',
    noArticle: (asked) => `Тут немає статті з таким посиланням або такими словами в назві: ${asked}`,
    nobody: (name) => `Тут немає нікого на імʼя ${name}.`,
    unclear: (names) => `Можна мати на увазі кількох: ${names}. Назвіть імʼя повністю.`,
    unclearTitle: (titles) =>
      `Можна мати на увазі кілька: ${titles}. Оберіть одну зі списку, що відкриється.`,
    sharedArchive: 'Цей архів спільний для всіх серверів бота: видалити його цілком може лише власник бота.',
  },
  settings: {
    title: 'Налаштування цього сервера',
    answers: (value) => `**Відповіді:** ${value}`,
    language: (value) => `**Мова публічних відповідей:** ${value}`,
    corrections: (value) => `**Повідомлення про помилкову особу:** ${value}`,
    adders: (value) => `**Хто може додавати статті:** ${value}`,
    news: (value) => `**Про нове повідомляється:** ${value}`,
    answersAre: {
      public: 'для всіх у каналі',
      private: 'для того, хто питав; він може їх показати',
    },
    serverLanguage: 'мова сервера',
    whereReported: 'у каналі, де хтось повідомляє',
    managersOnly: 'ті, хто може керувати цим сервером',
    managersAnd: (role) => `ті, хто може керувати цим сервером, і ${role}`,
    everybody: 'усі',
    saved: 'Збережено. Діє всюди протягом десяти секунд.',
    addersToo:
      'Ще один крок: Discord показує `/add` і *Додати статтю* іншим, лише якщо ви дозволите це в Налаштуваннях сервера → Інтеграції.',
    nothingSet: 'Назвіть принаймні одне налаштування.',
    notWritable: (channel) =>
      `Я не можу писати в ${channel}: додайте мене на сервер як бота й дозвольте бачити канал і надсилати туди повідомлення.`,
    reportsComeHere: 'Повідомлення про помилкову особу надходитимуть сюди.',
    onlyInServers: 'Налаштування належать серверу; в особистих повідомленнях їх немає.',
    mayNotAdd: 'Ви не можете додавати тут статті. Це вирішують ті, хто керує сервером: `/settings`.',
  },
  news: {
    heading: (countOfStatements, countOfArticles) =>
      `Нове: ${statements(countOfStatements)} · ${articles(countOfArticles)}`,
    more: '`/said` покаже решту.',
    on: (place) => `Відтепер нове з’являється в ${place}, не частіше ніж раз на чверть години.`,
    off: 'Про нове більше не повідомляється в жодному каналі.',
    comesHere: 'Тут з’являтиметься нове, не частіше ніж раз на чверть години.',
    nowhere: 'ніде',
  },
  correction: {
    report: 'Не та особа?',
    thanks: 'Дякую. Ті, хто керує сервером, це переглянуть.',
    title: 'Не та особа?',
    printedAs: (name) => `виправлено; у статті надруковано: ${name}`,
    credited: (who) => `Хтось сумнівається, що це приписано правильній особі: ${who}`,
    whoDecides: 'Вирішувати може лише той, хто може керувати цим сервером.',
    decide: {
      same: 'Та сама особа, що й …',
      else: 'Це сказав хтось інший',
      name: 'Виправити імʼя',
      dismiss: 'Усе правильно',
    },
    nameLabel: {
      same: 'Як цю особу звуть деінде',
      else: 'Хто сказав це в цій статті',
      name: 'Правильне імʼя',
    },
    whoIsMeant: 'Хто мається на увазі?',
    somebodyNew: 'хтось, кого тут ще немає',
    nobody: 'Тут немає нікого з таким імʼям.',
    merged: (from, into, by) => `✅ **${from}** тепер та сама особа, що й **${into}**. Вирішує: ${by}.`,
    splitOff: (from, to, by) => `✅ У цій статті тепер **${to}**, а не **${from}**. Вирішує: ${by}.`,
    renamed: (from, to, by) => `✅ **${from}** тепер має імʼя **${to}**. Вирішує: ${by}.`,
    dismissed: (by) => `✅ Лишається як є. Вирішує: ${by}.`,
    undo: 'Скасувати',
    undone: (by) => `Скасовано: ${by}. Вирішувати може лише той, хто може керувати цим сервером.`,
    impossible: 'Це (вже) неможливо: так уже є, або на цьому тримається пізніше виправлення.',
  },
  health: {
    feeds: (count) => `Стежу: ${feeds(count)}.`,
    visited: (when) => `Останній візит ${when}.`,
    failing: (count) =>
      `⚠️ Під час останнього візиту не вдалося прочитати: ${feeds(count)}; \`/feed list\` каже чому.`,
    waiting: (count) => `Чекають на читання: ${articles(count)}.`,
    dead: (count) => `⚠️ Не вдалося прочитати, облишено: ${articles(count)}.`,
    well: '✅ Усе гаразд.',
  },
};
