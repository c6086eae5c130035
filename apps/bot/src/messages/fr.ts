import { administration } from './administration/fr.ts';
import { countedIn } from './counted.ts';
import { picture } from './pictures/fr.ts';
import { problems } from './problems/fr.ts';
import type { Words } from './words.ts';

const statements = countedIn('fr', { one: 'déclaration', other: 'déclarations' });
const articles = countedIn('fr', { one: 'article', other: 'articles' });
const moreStatements = countedIn('fr', {
  one: 'autre déclaration n’est pas affichée',
  other: 'autres déclarations ne sont pas affichées',
});
const speakers = countedIn('fr', { one: 'personne', other: 'personnes' });
const days = countedIn('fr', { one: 'jour', other: 'jours' });
const outlets = countedIn('fr', { one: 'média', other: 'médias' });

export const fr: Words = {
  locale: 'fr',
  verdict: {
    verbatim: 'Mot pour mot',
    altered: 'Modifié',
    cut: 'Coupé',
    paraphrased: 'Reformulé',
    'other-speaker': 'Dit par quelqu’un d’autre',
    denied: 'Démenti',
    'no-record': 'Aucune trace',
  },
  verdictLine: {
    verbatim: (who) => `Dit par ${who}, dans ces mots.`,
    altered: (who) => `${who} l’a dit avec d’autres mots.`,
    cut: (who) => `Dit par ${who}, mais des mots manquent ici.`,
    paraphrased: (who) => `Dit en substance par ${who}, pas dans ces mots.`,
    'other-speaker': (who) => `D’après les articles, c’était ${who}.`,
    denied: (who) => `Démenti par ${who}.`,
    'no-record': () => 'Aucun article ne rapporte que quelqu’un l’a dit.',
  },
  stance: {
    asserts: 'affirme',
    confirms: 'confirme',
    denies: 'dément',
    doubts: 'doute',
    believes: 'pense',
    asks: 'demande',
    urges: 'exhorte',
    commits: 'promet',
    declines: 'refuse',
  },
  reply: {
    yes: 'Oui, d’après les sources.',
    no: 'Non, d’après les sources.',
    unclear: 'Indécis : les sources ne disent ni l’un ni l’autre.',
  },
  certainty: { certain: 'certainement dans cette période', possible: 'peut-être dans cette période' },
  undated: 'Date inconnue',
  byPublication: '(publié ; le texte ne dit pas quand cela a été dit)',
  printedOtherwise: (outlets) => `Imprimé autrement par ${outlets} :`,
  putAs: (claim) => `formulé ainsi : ${claim}`,
  changed: (who, before, after) => `${who} : d’abord ${before}, ensuite ${after}`,
  nobody: 'personne de nommé',
  said: (date) => `dit ${date}`,
  saidUnknown: 'dit à une date non précisée',
  because: (words, isCarried) => `(${isCarried ? 'd’après ' : ''}« ${words} »)`,
  published: (date) => `publié ${date}`,
  publishedUnknown: 'date de publication inconnue',
  to: (first, last) => `${first} – ${last}`,
  via: (name) => `rapporté par ${name}`,
  articleWords: {
    direct: null,
    mixed: 'en partie dans les mots de l’article',
    indirect: 'dans les mots de l’article',
  },
  source: 'Source',
  also: 'aussi',
  outletUnknown: 'média inconnu',
  untitled: 'Sans titre',
  compared: 'Comparaison (~~demandé~~, **publié**) :',
  nearest: 'Le plus proche dans les archives :',
  noRecord: (inArticles, withQuotes) =>
    `Aucune trace dans ${articles(inArticles)} avec ${statements(withQuotes)}.`,
  searched: (reading) => `Recherche : ${reading}`,
  statements,
  claims: countedIn('fr', { one: 'affirmation', other: 'affirmations' }),
  articles,
  speakers,
  outlets,
  emptyArchive:
    'Rien n’y est encore. Les personnes qui peuvent gérer ce serveur ajoutent des articles avec `/add`.',
  didYouMean: (names) => `Vouliez-vous dire : ${names} ?`,
  topics: (topics) => `Sujets : ${topics}`,
  alias: (names) => `Aussi : ${names}`,
  roles: (roles) => `Fonctions, telles qu’imprimées : ${roles}`,
  cutHere: '… (abrégé ici ; la source a tout)',
  notShown: (count) => `${moreStatements(count)} ici ; précisez la question pour les voir.`,
  previous: 'Retour',
  next: 'Suite',
  share: 'Montrer au salon',
  pickStatement: 'Contexte et toutes les sources de …',
  emptyArticle: 'Aucune déclaration trouvée.',
  added: {
    added: (title, quotes) => `${title} ajouté : ${statements(quotes)}.`,
    unchanged: (title, quotes) => `${title} était déjà là : ${statements(quotes)}.`,
    updated: (title, quotes) => `Nouvelle version de ${title} : ${statements(quotes)}.`,
  },
  help: [
    'Je lis des articles de presse et retiens qui a dit quoi, quand, et où cela a été publié. Chaque réponse montre sa source.',
    '- `/said speaker:` ou `about:` – ce que quelqu’un a dit, ou ce qui a été dit sur un sujet',
    '- `/whosaid text:` – cette citation est-elle vraie, et de qui est-elle ?',
    '- `/claim about:` – qui affirme, met en doute ou dément quelque chose',
    '- `/speaker name:` et `/article article:` – tout d’une personne, ou dans un article',
    '- *Vérifier les citations* dans le menu d’un message (Applications) – un verdict sur ses citations, pour vous seul',
    '- *Mauvais auteur ?* sous le contexte d’une déclaration – prévient les personnes qui gèrent ce serveur',
    '- `/add`, `/feed add`, `/forget article` et `/settings show` – pour les personnes qui peuvent gérer ce serveur',
  ].join('\n'),
  welcome: [
    '### Bonjour ! Je lis des articles de presse et retiens qui a dit quoi, quand, et où cela a été publié.',
    'Essayez-moi : ces trois commandes reçoivent une réponse tirée de quelques articles inventés, pour vous seul.',
    'Ajoutez ensuite un article avec `/add`, ou suivez un flux avec `/feed add`. `/settings set` règle mon comportement ici, `/privacy` dit ce que je garde, `/help` le reste.',
  ].join('\n'),
  sample: '🧪 **Exemple :** ces articles sont inventés, et toutes les personnes aussi.',
  privacy: (graceDays) =>
    [
      'Je garde les articles ajoutés aux archives de ce serveur, et ce qui y est dit. Aucun autre serveur ne peut les voir.',
      `Quand on me retire de ce serveur, tout ce qui lui appartient disparaît après ${days(graceDays)} ; si je reviens avant, tout reste. \`/forget everything\` le supprime aussitôt.`,
      'Qui a supprimé, corrigé ou réglé quelque chose figure dans mon journal, et pour les corrections dans les archives.',
      'Je ne garde ni messages, ni questions, ni qui a demandé. Un message n’est lu que lorsque quelqu’un choisit *Vérifier les citations*, puis il est oublié.',
      'Pour que personne ne demande trop vite, je compte les demandes par personne et par serveur pendant quelques secondes, en mémoire.',
    ].join('\n'),
  feed: {
    added: (url) => `${url} est suivi. Ce qu’il annonce sera bientôt lu.`,
    known: (url) => `${url} est déjà suivi.`,
    removed: (url) => `${url} n’est plus suivi. Ce qu’il a apporté reste.`,
    unknown: (url) => `${url} n’est pas suivi ; \`/feed list\` montre ce qui l’est.`,
    none: 'Aucun flux n’est encore suivi.',
    neverVisited: 'pas encore visité',
    visited: (when) => `visité ${when}`,
  },
  choice: { public: 'publiques', private: 'privées', server: 'celle du serveur' },
  ...administration,
  ...problems,
  picture,
  error: {
    noArticle: 'Je ne trouve aucun article dans ce message : un fichier, un lien, ou au moins quarante mots.',
    noQuotations: 'Je ne trouve aucune citation dans ce message : au moins trois mots entre guillemets.',
    unknownCommand:
      'Je ne connais pas (ou plus) cette commande. Discord affiche peut-être une ancienne liste : rechargez et réessayez.',
    gone: 'Cet article n’est plus dans les archives.',
    unknownButton: 'Ce bouton n’est pas de moi ou il est trop ancien. Reposez la question avec la commande.',
    needsManageServer: 'Seules les personnes qui peuvent gérer ce serveur peuvent modifier ses archives.',
    attachmentTooLarge: (most) => `Le fichier est trop grand : ${most} au plus.`,
    attachmentForeign: 'Je ne lis que les fichiers joints dans Discord.',
    attachmentFailed: 'Discord n’a pas fourni le fichier. Joignez-le de nouveau.',
    tooFast: (seconds) => `Vous demandez plus vite que je ne lis. Réessayez dans ${seconds} s.`,
    unexpected: (reference) =>
      `Quelque chose s’est mal passé de mon côté. Si cela se reproduit, signalez \`${reference}\`.`,
  },
};
