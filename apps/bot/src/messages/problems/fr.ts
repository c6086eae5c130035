import type { Problems } from './problems.ts';

export const problems: Problems = {
  problem: {
    READER_TOO_LARGE: (seen) => `${seen} est trop grand pour être lu.`,
    READER_BINARY: (seen) => `${seen} n’est pas du texte. Donnez l’article en texte, HTML ou PDF.`,
    READER_UNKNOWN_FORMAT: (seen) =>
      `Je ne sais pas ce qu’est ${seen}. Donnez-le en .txt, .html, .json, .jsonl ou .pdf.`,
    READER_JSON_INVALID: (seen) => `${seen} n’est pas du JSON, ou pas un article.`,
    READER_HINT_INVALID: (seen) =>
      `${seen} est inutilisable. Vérifiez le lien, la date et la langue de l’article.`,
    READER_LINK_INVALID: (seen) => `${seen} n’est pas un lien vers une page. Un lien commence par https://`,
    READER_BLOCKED_ADDRESS: (seen) =>
      `Je ne lis que des pages publiques du web, et ${seen} n’en est pas une.`,
    READER_BLOCKED_HOST: (seen) => `Les règles de ce serveur ne me laissent pas lire ${seen}.`,
    READER_ROBOTS: (seen) =>
      `Le site demande aux programmes de ne pas lire ${seen}. Collez plutôt le texte de l’article.`,
    READER_BACK_OFF: (seen, seconds) => `${seen} a demandé qu’on le laisse. Réessayez dans ${seconds} s.`,
    READER_UNREACHABLE: (seen) => `${seen} est injoignable. Vérifiez le lien ou réessayez plus tard.`,
    READER_TIMEOUT: (seen) => `${seen} ne répond pas. Réessayez plus tard.`,
    READER_HTTP_STATUS: (seen, status) => `Le serveur de ${seen} a répondu par l’erreur ${status}.`,
    READER_REDIRECTS: (seen) => `${seen} tourne en rond.`,
    READER_ENCODING: (seen) => `${seen} est compressé d’une façon que je ne lis pas, ou abîmé.`,
    READER_FEED_INVALID: (seen) =>
      `${seen} n’est pas un flux que je sais lire : RSS, Atom, JSON Feed ou plan de site d’actualités.`,
    READER_FAILED: (seen) => `${seen} n’a pas pu être lu. Réessayez plus tard.`,
  },
  noArticle: {
    consent: (seen) => `${seen} demande d’abord un consentement. Collez plutôt le texte de l’article.`,
    paywall: (seen) => `${seen} est payant. Collez plutôt le texte de l’article.`,
    login: (seen) => `${seen} demande de se connecter. Collez plutôt le texte de l’article.`,
    'error-page': (seen) => `${seen} montre une erreur, pas un article.`,
    'bot-check': (seen) => `${seen} demande si une personne le lit. Collez plutôt le texte de l’article.`,
    list: (seen) => `${seen} est une liste d’articles. Donnez le lien de l’un d’eux.`,
    'no-text': (seen) => `Je ne trouve aucun article dans ${seen}.`,
  },
  option: {
    unknown: (option) => `Je ne connais pas l’option **${option}**.`,
    missing: (option) => `Il manque **${option}**.`,
    'not-a-choice': (option) => `**${option}** ne prend que ce que la liste propose.`,
    'not-a-number': (option) => `**${option}** est un nombre entier dans les limites indiquées.`,
    'not-a-date': (option) => `**${option}** est une date : 2024-10-18, 2024-10 ou 2024.`,
    'not-an-instant': (option) =>
      `**${option}** est un jour : 2024-10-18, ou un instant : 2024-10-18T06:00:00Z.`,
    'not-a-link': (option) => `**${option}** est une adresse web : https://…`,
    'first-after-last': (option) => `**${option}** tombe après le dernier jour. Échangez les deux.`,
    'text-and-file': (option) => `Donnez **${option}** ou un fichier, pas les deux.`,
    'no-article': () => 'Il manque l’article : donnez-le en fichier, en texte ou par son lien.',
    twice: (option) => `**${option}** est donné deux fois.`,
    'no-question': (option) => `**${option}** est inutilisable ainsi : trop long, ou vide.`,
  },
  youGave: (value) => `Vous avez donné : ${value}`,
};
