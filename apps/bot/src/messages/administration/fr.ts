import { articles, feeds, statements } from '../nouns/fr.ts';
import type { Administration } from './administration.ts';

export const administration: Administration = {
  forget: {
    question: (what) => `**Supprimer définitivement ${what} ?** C’est irréversible.`,
    article: (title) => `l’article « ${title} »`,
    speaker: (name) => `tous les articles qui attribuent une déclaration à ${name}`,
    everything: 'tout ce qui appartient à ce serveur',
    everythingOwn: 'tout ce qui est à vous',
    goes: (articleCount, statementCount) =>
      `Disparaissent : ${articles(articleCount)} avec ${statements(statementCount)}, toutes leurs versions et les corrections qui n’avaient pas d’autre raison.`,
    goesToo: (count) => `Disparaissent aussi ${feeds(count)} et tous les réglages.`,
    until: (when) => `Le bouton ne vaut que pour vous et expire ${when}.`,
    confirm: 'Supprimer définitivement',
    keep: 'Garder',
    kept: 'Rien n’a été supprimé.',
    done: (articleCount, statementCount) =>
      `Supprimé définitivement : ${articles(articleCount)} avec ${statements(statementCount)}.`,
    changed: 'Ce qui disparaît a changé entre-temps. Vérifiez de nouveau :',
    nothing: 'Il n’y a rien à supprimer.',
    expired: 'Ce bouton a expiré. Utilisez `/forget` de nouveau.',
    notYours: 'Ce bouton est pour la personne qui a demandé.',
    noArticle: (asked) => `Aucun article ici n’a ce lien ou ces mots dans son titre : ${asked}`,
    nobody: (name) => `Personne ici ne s’appelle ${name}.`,
    unclear: (names) => `Il peut s’agir de plusieurs personnes : ${names}. Donnez le nom entier.`,
    unclearTitle: (titles) =>
      `Il peut s’agir de plusieurs articles : ${titles}. Choisissez-en un dans la liste qui s’ouvre.`,
    sharedArchive:
      'Ces archives sont communes à tous les serveurs de ce bot : seul celui qui l’exploite peut les supprimer en entier.',
  },
  settings: {
    title: 'Réglages de ce serveur',
    answers: (value) => `**Réponses :** ${value}`,
    language: (value) => `**Langue des réponses publiques :** ${value}`,
    corrections: (value) => `**Signalements d’un mauvais auteur :** ${value}`,
    adders: (value) => `**Qui peut ajouter des articles :** ${value}`,
    news: (value) => `**Nouveautés annoncées :** ${value}`,
    answersAre: {
      public: 'pour tout le salon',
      private: 'pour la personne qui a demandé ; elle peut les montrer',
    },
    serverLanguage: 'celle du serveur',
    whereReported: 'dans le salon où quelqu’un signale',
    managersOnly: 'les personnes qui peuvent gérer ce serveur',
    managersAnd: (role) => `les personnes qui peuvent gérer ce serveur, et ${role}`,
    everybody: 'tout le monde',
    saved: 'Enregistré. Cela vaut partout dans les dix secondes.',
    addersToo:
      'Encore une étape : Discord ne montre `/add` et *Ajouter l’article* aux autres que si vous l’autorisez dans Paramètres du serveur → Intégrations.',
    nothingSet: 'Indiquez au moins un réglage.',
    notWritable: (channel) =>
      `Je ne peux pas écrire dans ${channel} : ajoutez-moi à ce serveur comme bot, et laissez-moi voir le salon et y envoyer des messages.`,
    reportsComeHere: 'Les signalements d’un mauvais auteur arriveront ici.',
    onlyInServers: 'Les réglages appartiennent à un serveur ; il n’y en a pas en messages privés.',
    mayNotAdd:
      'Vous ne pouvez pas ajouter d’articles ici. Les personnes qui gèrent ce serveur en décident : `/settings`.',
  },
  news: {
    heading: (countOfStatements, countOfArticles) =>
      `Nouveau : ${statements(countOfStatements)} dans ${articles(countOfArticles)}`,
    more: '`/said` montre le reste.',
    on: (place) => `Les nouveautés paraissent désormais dans ${place}, au plus tous les quarts d’heure.`,
    off: 'Les nouveautés ne paraissent plus dans aucun salon.',
    comesHere: 'Les nouveautés paraîtront ici, au plus tous les quarts d’heure.',
    nowhere: 'nulle part',
  },
  correction: {
    report: 'Mauvais auteur ?',
    thanks: 'Merci. Les personnes qui gèrent ce serveur vont regarder.',
    title: 'Mauvais auteur ?',
    printedAs: (name) => `corrigé ; l’article imprime : ${name}`,
    credited: (who) => `Quelqu’un doute que ce soit attribué à la bonne personne : ${who}`,
    whoDecides: 'Seules les personnes qui peuvent gérer ce serveur peuvent décider.',
    decide: {
      same: 'La même personne que …',
      else: 'Quelqu’un d’autre l’a dit',
      name: 'Corriger le nom',
      dismiss: 'C’est juste',
    },
    nameLabel: {
      same: 'Comment la personne s’appelle ailleurs',
      else: 'Qui l’a dit dans cet article',
      name: 'Le bon nom',
    },
    whoIsMeant: 'De qui s’agit-il ?',
    somebodyNew: 'quelqu’un qui n’est pas encore connu ici',
    nobody: 'Personne ici ne s’appelle ainsi.',
    merged: (from, into, by) =>
      `✅ **${from}** est désormais la même personne que **${into}**. Décidé par ${by}.`,
    splitOff: (from, to, by) =>
      `✅ Dans cet article, c’est désormais **${to}**, et non **${from}**. Décidé par ${by}.`,
    renamed: (from, to, by) => `✅ **${from}** s’appelle désormais **${to}**. Décidé par ${by}.`,
    dismissed: (by) => `✅ Cela reste ainsi. Décidé par ${by}.`,
    undo: 'Annuler',
    undone: (by) => `Annulé par ${by}. Seules les personnes qui peuvent gérer ce serveur peuvent décider.`,
    impossible:
      'C’est (devenu) impossible : c’est déjà le cas, ou une correction ultérieure s’appuie dessus.',
  },
  health: {
    feeds: (count) => `Suit ${feeds(count)}.`,
    visited: (when) => `Dernière visite ${when}.`,
    failing: (count) => `⚠️ Illisible à la dernière visite : ${feeds(count)} ; \`/feed list\` dit pourquoi.`,
    waiting: (count) => `En attente de lecture : ${articles(count)}.`,
    dead: (count) => `⚠️ Illisible et abandonné : ${articles(count)}.`,
    well: '✅ Tout va bien.',
  },
};
