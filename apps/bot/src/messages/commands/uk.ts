import type { CommandTranslations } from './translation.ts';

export const uk: CommandTranslations = {
  ask: {
    name: 'запитати',
    description: 'Запитати англійською, хто що сказав і коли',
    options: {
      question: { name: 'питання', description: 'Англійською: Who denied the sale of the harbour?' },
      today: { name: 'сьогодні', description: 'День, від якого рахується «yesterday»: 2024-10-18' },
    },
  },
  said: {
    name: 'сказано',
    description: 'Що хтось сказав, про що і коли',
    options: {
      speaker: { name: 'хто', description: 'Хто це сказав' },
      about: { name: 'тема', description: 'Слова, про які йдеться' },
      from: { name: 'від', description: 'Перший день: 2024-10-18, 2024-10 або 2024' },
      to: { name: 'до', description: 'Останній день: 2024-10-18, 2024-10 або 2024' },
      by: { name: 'станом_на', description: 'Що вже було сказано на цей день: 2024-10-18, 2024-10 або 2024' },
      stance: { name: 'позиція', description: 'Як людина ставиться до сказаного' },
      outlet: { name: 'видання', description: 'Хто це опублікував' },
      limit: { name: 'кількість', description: 'Скільки висловлювань, від 1 до 100' },
    },
  },
  whosaid: {
    name: 'хтосказав',
    description: 'Чи хтось це казав, і хто саме?',
    options: {
      text: { name: 'текст', description: 'Слова, які треба перевірити' },
      speaker: { name: 'хто', description: 'Хто начебто це сказав' },
    },
  },
  timeline: {
    name: 'хронологія',
    description: 'Хто що казав, у порядку часу',
    options: {
      about: { name: 'тема', description: 'Слова, про які йдеться' },
      speaker: { name: 'хто', description: 'Хто це сказав' },
      from: { name: 'від', description: 'Перший день: 2024-10-18, 2024-10 або 2024' },
      to: { name: 'до', description: 'Останній день: 2024-10-18, 2024-10 або 2024' },
      limit: { name: 'кількість', description: 'Скільки висловлювань, від 1 до 100' },
    },
  },
  claim: {
    name: 'твердження',
    description: 'Хто стверджує, сумнівається чи заперечує, за порядком часу',
    options: {
      about: { name: 'тема', description: 'Слова твердження' },
      speaker: { name: 'особа', description: 'Лише те, про що вона має позицію' },
      stance: { name: 'ставлення', description: 'Лише там, де хтось так ставиться' },
    },
  },
  speaker: {
    name: 'особа',
    description: 'Хто ця людина і про що вона говорила',
    options: { name: { name: 'імʼя', description: 'Імʼя або його частина' } },
  },
  article: {
    name: 'стаття',
    description: 'Усе, що сказано в статті, за мовцями',
    options: { article: { name: 'стаття', description: 'Її посилання або слова з назви' } },
  },
  add: {
    name: 'додати',
    description: 'Додати статтю до архіву',
    options: {
      text: { name: 'текст', description: 'Вставлений текст статті' },
      file: { name: 'файл', description: 'Стаття як .txt, .html, .json або .jsonl' },
      link: {
        name: 'посилання',
        description: 'Де її опубліковано, https://…; без тексту й файла читається звідти',
      },
      title: { name: 'назва', description: 'Її заголовок' },
      publisher: { name: 'видання', description: 'Хто її опублікував' },
      published: { name: 'дата', description: 'День, коли її опубліковано: 2024-10-18' },
    },
  },
  'Check quotes': {
    name: 'Перевірити цитати',
    description: '',
    options: {},
  },
  archive: {
    name: 'архів',
    description: 'Скільки в цьому архіві та наскільки він свіжий',
    options: {},
  },
  privacy: {
    name: 'приватність',
    description: 'Що я зберігаю, а що ні',
    options: {},
  },
  help: {
    name: 'довідка',
    description: 'Що я вмію і як питати',
    options: {},
  },
  'Add article': {
    name: 'Додати статтю',
    description: '',
    options: {},
  },
  feed: {
    name: 'стрічка',
    description: 'Стежити за стрічками: RSS, Atom, JSON Feed, карти новин',
    options: {
      add: { name: 'додати', description: 'Стежити за стрічкою' },
      list: { name: 'список', description: 'Стрічки, за якими стежу' },
      remove: { name: 'прибрати', description: 'Більше не стежити за стрічкою' },
      announce: {
        name: 'повідомляти',
        description: 'Повідомляти каналу про нове, не частіше ніж раз на чверть години',
      },
      silence: { name: 'мовчати', description: 'Більше не повідомляти про нове' },
      link: { name: 'посилання', description: 'Адреса стрічки, https://…' },
      channel: { name: 'канал', description: 'Канал, якому повідомляється' },
      speaker: { name: 'особа', description: 'Лише цієї особи' },
      about: { name: 'про', description: 'Лише про ці слова' },
    },
  },
  forget: {
    name: 'забути',
    description: 'Видалити щось назавжди; спершу перепитаю',
    options: {
      article: { name: 'стаття', description: 'Статтю з усіма її версіями' },
      speaker: { name: 'особа', description: 'Усі статті, де щось сказано від імені особи' },
      everything: { name: 'усе', description: 'Усе, що належить серверу: статті, стрічки, налаштування' },
      title: { name: 'назва', description: 'Посилання або слова з назви' },
      name: { name: 'імʼя', description: 'Імʼя повністю' },
    },
  },
  settings: {
    name: 'налаштування',
    description: 'Як я поводжуся на цьому сервері',
    options: {
      show: { name: 'показати', description: 'Що встановлено' },
      set: { name: 'змінити', description: 'Щось встановити' },
      reset: { name: 'скинути', description: 'Повернути все, як було спочатку' },
      answers: { name: 'відповіді', description: 'Хто бачить відповідь на запитання' },
      language: { name: 'мова', description: 'Мова публічних відповідей' },
      corrections: { name: 'виправлення', description: 'Канал для повідомлень про помилкову особу' },
      adders: { name: 'дописувачі', description: 'Роль, що може додавати статті; @everyone для всіх' },
    },
  },
};
