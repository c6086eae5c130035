import type { CommandTranslations } from './translation.ts';

export const fr: CommandTranslations = {
  ask: {
    name: 'demander',
    description: 'Demander en anglais qui a dit quoi, et quand',
    options: {
      question: { name: 'question', description: 'En anglais : Who denied the sale of the harbour?' },
      today: { name: 'aujourdhui', description: 'Le jour d’où compte « yesterday » : 2024-10-18' },
    },
  },
  said: {
    name: 'dit',
    description: 'Ce que quelqu’un a dit, sur quoi et quand',
    options: {
      speaker: { name: 'personne', description: 'Qui l’a dit' },
      about: { name: 'sujet', description: 'Mots dont il s’agit' },
      from: { name: 'du', description: 'Premier jour : 2024-10-18, 2024-10 ou 2024' },
      to: { name: 'au', description: 'Dernier jour : 2024-10-18, 2024-10 ou 2024' },
      by: {
        name: 'déjà_au',
        description: 'Ce qui avait déjà été dit ce jour-là : 2024-10-18, 2024-10 ou 2024',
      },
      stance: { name: 'position', description: 'L’attitude de la personne envers ses propos' },
      outlet: { name: 'média', description: 'Qui l’a publié' },
      limit: { name: 'nombre', description: 'Combien de déclarations, de 1 à 100' },
    },
  },
  whosaid: {
    name: 'quiadit',
    description: 'Quelqu’un a-t-il dit ces mots, et qui ?',
    options: {
      text: { name: 'texte', description: 'Les mots à vérifier' },
      speaker: { name: 'personne', description: 'Qui les aurait dits' },
    },
  },
  timeline: {
    name: 'chronologie',
    description: 'Qui a dit quoi, dans l’ordre du temps',
    options: {
      about: { name: 'sujet', description: 'Mots dont il s’agit' },
      speaker: { name: 'personne', description: 'Qui l’a dit' },
      from: { name: 'du', description: 'Premier jour : 2024-10-18, 2024-10 ou 2024' },
      to: { name: 'au', description: 'Dernier jour : 2024-10-18, 2024-10 ou 2024' },
      limit: { name: 'nombre', description: 'Combien de déclarations, de 1 à 100' },
    },
  },
  claim: {
    name: 'affirmation',
    description: 'Qui affirme, met en doute ou dément quelque chose, dans l’ordre du temps',
    options: {
      about: { name: 'sujet', description: 'Mots de l’affirmation' },
      speaker: { name: 'personne', description: 'Seulement ce sur quoi elle a pris position' },
      stance: { name: 'position', description: 'Seulement là où quelqu’un a cette position' },
    },
  },
  speaker: {
    name: 'personne',
    description: 'Qui est quelqu’un, et de quoi il ou elle a parlé',
    options: { name: { name: 'nom', description: 'Le nom, ou une partie' } },
  },
  article: {
    name: 'article',
    description: 'Tout ce qui est dit dans un article, par personne',
    options: { article: { name: 'article', description: 'Son lien, ou des mots de son titre' } },
  },
  add: {
    name: 'ajouter',
    description: 'Ajouter un article aux archives',
    options: {
      text: { name: 'texte', description: 'Le texte de l’article, collé' },
      file: { name: 'fichier', description: 'L’article en .txt, .html, .json ou .jsonl' },
      link: {
        name: 'lien',
        description: 'Où il a été publié, https://… ; lu à cette adresse sans texte ni fichier',
      },
      title: { name: 'titre', description: 'Son titre' },
      publisher: { name: 'média', description: 'Qui l’a publié' },
      published: { name: 'publié', description: 'Le jour de sa publication : 2024-10-18' },
    },
  },
  'Check quotes': {
    name: 'Vérifier les citations',
    description: '',
    options: {},
  },
  archive: {
    name: 'archives',
    description: 'Ce que contiennent ces archives, et leur fraîcheur',
    options: {},
  },
  privacy: {
    name: 'confidentialité',
    description: 'Ce que je garde et ce que je ne garde pas',
    options: {},
  },
  help: {
    name: 'aide',
    description: 'Ce que je sais faire, et comment demander',
    options: {},
  },
  'Add article': {
    name: 'Ajouter l’article',
    description: '',
    options: {},
  },
  feed: {
    name: 'flux',
    description: 'Suivre des flux : RSS, Atom, JSON Feed, sitemaps d’actualité',
    options: {
      add: { name: 'ajouter', description: 'Suivre un flux' },
      list: { name: 'liste', description: 'Les flux qui sont suivis' },
      remove: { name: 'retirer', description: 'Ne plus suivre un flux' },
      announce: {
        name: 'annoncer',
        description: 'Annoncer les nouveautés dans un salon, au plus tous les quarts d’heure',
      },
      silence: { name: 'silence', description: 'Ne plus annoncer les nouveautés' },
      link: { name: 'lien', description: 'L’adresse du flux, https://…' },
      channel: { name: 'salon', description: 'Le salon où elles paraissent' },
      speaker: { name: 'personne', description: 'Seulement de cette personne' },
      about: { name: 'sujet', description: 'Seulement sur ces mots' },
    },
  },
  forget: {
    name: 'oublier',
    description: 'Supprimer quelque chose définitivement ; je redemande avant',
    options: {
      article: { name: 'article', description: 'Un article, avec toutes ses versions' },
      speaker: {
        name: 'auteur',
        description: 'Tous les articles qui attribuent une déclaration à quelqu’un',
      },
      everything: { name: 'tout', description: 'Tout ce serveur : articles, flux, réglages' },
      title: { name: 'titre', description: 'Son lien ou des mots de son titre' },
      name: { name: 'nom', description: 'Le nom entier' },
    },
  },
  settings: {
    name: 'réglages',
    description: 'Comment je me comporte sur ce serveur',
    options: {
      show: { name: 'montrer', description: 'Ce qui est réglé' },
      set: { name: 'régler', description: 'Régler quelque chose' },
      reset: { name: 'réinitialiser', description: 'Tout remettre comme au début' },
      answers: { name: 'réponses', description: 'Qui voit la réponse à une question' },
      language: { name: 'langue', description: 'La langue des réponses publiques' },
      corrections: {
        name: 'corrections',
        description: 'Le salon où vont les signalements d’un mauvais auteur',
      },
      adders: {
        name: 'contributeurs',
        description: 'Un rôle qui peut ajouter des articles ; @everyone pour tous',
      },
    },
  },
};
