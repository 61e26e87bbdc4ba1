import { counted, de, defineTexts, type Language } from '../../lib/i18n';

const listed = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language).format(names);

export const texts = defineTexts({
  fr: {
    tab: 'Mes chiffres',
    title: (year: number) => `Vos chiffres ${year}`,
    titlePaper: (year: number) => `Chiffres ${year}, d’après papier`,
    lead: 'Huit lignes, celles que vous connaissez. Tout s’enregistre au fur et à mesure : vous pouvez vous arrêter et revenir.',
    leadPaper:
      'Vous recopiez ce que la structure vous a donné : chaque chiffre est gardé avec la mention « papier ».',
    structure: 'Structure',
    year: 'Année',
    whoReads: 'Qui lira ces chiffres',
    readers: (poles: readonly string[], isPaper: boolean) =>
      `${isPaper ? 'La' : 'Votre'} structure et l’animation ${poles.length > 0 ? listed('fr', poles.map(de)) : 'du pôle'}. Ni les autres membres, ni les collectivités, ni le public.`,
    sums: 'Seules des sommes et des médianes en sortent, et jamais quand elles laisseraient deviner le chiffre d’un membre.',
    corrections:
      'Une correction remplace le chiffre ; l’ancien reste dans l’historique de la structure, lu par les mêmes personnes.',
    unread: (count: number, poles: string) =>
      `${counted('fr', count, 'chiffre a été enregistré', 'chiffres ont été enregistrés')} avant que votre structure ne rejoigne ${poles}, dont l’animation ne peut pas encore ${count < 2 ? 'le' : 'les'} lire.`,
    handOver: (count: number, poles: string) => `${count < 2 ? 'Le' : 'Les'} donner à lire à ${poles}`,
    handedOver: 'C’est fait : l’animation de chacun de vos pôles lit ces chiffres.',
    given: (given: number, of: number) =>
      `${counted('fr', given, 'chiffre enregistré', 'chiffres enregistrés')} sur ${of}. Laissez vide ce qui ne s’applique pas.`,
    saved: (value: string) => `Enregistré : ${value}`,
    saving: 'Enregistrement…',
    unsaved: 'Pas encore enregistré.',
    proposed: (year: number, value: string) => `${year} : ${value}. Pas encore enregistré pour cette année.`,
    before: (year: number, value: string) => `${year} : ${value}`,
    still: 'C’est toujours cela',
    stillFor: (label: string) => `${label} : c’est toujours cela`,
    exactness: (label: string) => `${label} : exactitude`,
    right: 'Oui, c’est exact',
    rightFor: (label: string) => `${label} : oui, c’est exact`,
    keptRight: 'vous avez dit que c’est exact',
    nobody: 'Vous n’agissez pour aucune structure',
    nobodyHint:
      'L’animation du pôle peut vous inviter à agir pour la vôtre, ou vous envoyer un lien personnel.',
    notAsked: 'Aucun chiffre n’est demandé aux collectivités',
    notAskedHint: 'Les chiffres de l’année sont ceux des structures membres d’un pôle.',
    refused: 'Ce formulaire n’est pas le vôtre',
    refusedHint: 'Il s’ouvre pour la structure elle-même et pour l’animation d’un pôle dont elle est membre.',
    closedTitle: 'La collecte est close',
    closed: 'Vos chiffres sont ceux-ci. Pour en corriger un, adressez-vous à l’animation du pôle.',
    deadTitle: 'Ce lien n’ouvre plus rien',
    dead: 'Il a expiré, ou vous n’agissez plus pour cette structure. Demandez-en un autre à l’animation du pôle.',
    backToCollection: 'Retour à la collecte',
  },
  en: {
    tab: 'My figures',
    title: (year: number) => `Your ${year} figures`,
    titlePaper: (year: number) => `${year} figures, from paper`,
    lead: 'Eight lines, those that you know. Everything is saved as you type: you can stop and come back.',
    leadPaper: 'You copy what the structure gave you: each figure is kept with the mention “paper”.',
    structure: 'Structure',
    year: 'Year',
    whoReads: 'Who will read these figures',
    readers: (poles: readonly string[], isPaper: boolean) =>
      `${isPaper ? 'The' : 'Your'} structure and the facilitators of ${listed('en', poles) || 'the cluster'}. Neither other members, nor authorities, nor the public.`,
    sums: 'Only sums and medians go out, and never where they would let one member’s figure be worked out.',
    corrections:
      'A correction replaces the figure; the earlier one stays in the structure’s history, read by the same people.',
    unread: (count: number, poles: string) =>
      `${counted('en', count, 'figure was', 'figures were')} saved before your structure came to ${poles}, whose facilitators cannot read ${count < 2 ? 'it' : 'them'} yet.`,
    handOver: (count: number, poles: string) => `Let ${poles} read ${count < 2 ? 'it' : 'them'}`,
    handedOver: 'Done: the facilitators of each of your clusters read these figures.',
    given: (given: number, of: number) =>
      `${counted('en', given, 'figure', 'figures')} of ${of} saved. Leave empty what does not apply.`,
    saved: (value: string) => `Saved: ${value}`,
    saving: 'Saving…',
    unsaved: 'Not saved yet.',
    proposed: (year: number, value: string) => `${year}: ${value}. Not saved yet for this year.`,
    before: (year: number, value: string) => `${year}: ${value}`,
    still: 'Still the same',
    stillFor: (label: string) => `${label}: still the same`,
    exactness: (label: string) => `${label}: how exact`,
    right: 'Yes, it is right',
    rightFor: (label: string) => `${label}: yes, it is right`,
    keptRight: 'you said that it is right',
    nobody: 'You act for no structure',
    nobodyHint: 'The cluster’s facilitators can invite you to act for yours, or send you a personal link.',
    notAsked: 'No figures are asked of authorities',
    notAskedHint: 'The figures of a year are those of the structures that are members of a cluster.',
    refused: 'This form is not yours',
    refusedHint:
      'It opens for the structure itself and for the facilitators of a cluster that it is a member of.',
    closedTitle: 'The collection is closed',
    closed: 'These are your figures. To correct one, turn to the cluster’s facilitators.',
    deadTitle: 'This link opens nothing any more',
    dead: 'It has expired, or you no longer act for this structure. Ask the cluster’s facilitators for another.',
    backToCollection: 'Back to the collection',
  },
});
