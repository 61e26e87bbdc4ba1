import { counted, defineTexts } from '../../lib/i18n';

const nouns = {
  fr: {
    INITIATES: ['étape, rencontre ou coopération', 'étapes, rencontres et coopérations'],
    PAYS: ['financement accordé', 'financements accordés'],
    OWNS: ['lieu', 'lieux'],
    DECIDES: ['instance', 'instances'],
    RUNS: ['coopération ou responsabilité', 'coopérations et responsabilités'],
  },
  en: {
    INITIATES: ['step, meeting or cooperation', 'steps, meetings and cooperations'],
    PAYS: ['funding granted', 'fundings granted'],
    OWNS: ['place', 'places'],
    DECIDES: ['body', 'bodies'],
    RUNS: ['cooperation or responsibility', 'cooperations and responsibilities'],
  },
} as const;

/** Why there is no position, though something is recorded. */
const why = {
  fr: {
    INITIATES: 'rien ne dit qui en a pris l’initiative',
    PAYS: 'rien ne dit qui paie',
    OWNS: 'rien ne dit à qui',
    DECIDES: 'aucune liste entière de qui y siège',
    RUNS: 'rien ne dit qui en est responsable',
  },
  en: {
    INITIATES: 'nothing says who took the initiative',
    PAYS: 'nothing says who pays',
    OWNS: 'nothing says whose',
    DECIDES: 'no whole list of who sits there',
    RUNS: 'nothing says who is in charge',
  },
} as const;

type Code = keyof (typeof nouns)['fr'];

function nounOf(language: 'fr' | 'en', code: Code, of: number): string {
  const [one, other] = nouns[language][code];
  return counted(language, of, one, other);
}

/** “6 financements accordés sur 8”; one form of the noun goes with the last number. */
function restsOn(language: 'fr' | 'en', code: Code, known: number, of: number): string {
  // Where all are known, how many of how many says nothing more.
  if (known === of) return nounOf(language, code, of);
  return `${known} ${language === 'fr' ? 'sur' : 'of'} ${nounOf(language, code, of)}`;
}

export const texts = defineTexts({
  fr: {
    title: 'Où est le curseur ?',
    tab: 'Le curseur acteurs – collectivités',
    lead: (pole: string) =>
      `${pole} : qui prend l’initiative, paie, possède, décide, anime ? Les acteurs, ou les collectivités. Chaque position vient de faits enregistrés, avec leur source.`,
    back: 'Retour à l’impact',
    pole: 'Pôle',
    year: 'Année',
    allYears: 'Toutes les années ensemble',
    mark: 'Comparer à',
    noMark: 'Aucune année',
    comparedWith: (year: number) => `comparé à ${year}`,
    invented: 'Compter aussi les données inventées',
    inventedOn: 'Des données inventées sont comptées dans cette page.',
    actors: 'Les acteurs',
    collectivities: 'Les collectivités',
    none: 'Aucun pôle',
    noneText: 'Aucun pôle n’est enregistré, ou vous ne pouvez pas le voir.',
    questions: {
      INITIATES: 'Qui prend l’initiative ?',
      PAYS: 'Qui paie ?',
      OWNS: 'À qui sont les lieux ?',
      DECIDES: 'Qui décide ?',
      RUNS: 'Qui anime et gère ?',
    },
    rests: (code: Code, known: number, of: number) => `D’après ${restsOn('fr', code, known, of)}.`,
    restsOnMoney: (sum: string, known: number, of: number) =>
      `D’après ${sum}, montants connus de ${restsOn('fr', 'PAYS', known, of)}.`,
    fewKnown: 'Pas plus de la moitié est connue : à lire avec prudence.',
    whereKnown: ', là où on le sait',
    by: { COUNT: 'En nombre', MONEY: 'En euros' },
    places: {
      ACTORS: 'Les acteurs seuls',
      MOSTLY_ACTORS: 'Surtout les acteurs',
      SHARED: 'Partagé entre les deux',
      MOSTLY_COLLECTIVITIES: 'Surtout les collectivités',
      COLLECTIVITIES: 'Les collectivités seules',
    },
    share: (share: string) => `${share} du côté des collectivités`,
    ofState: (share: string) => `dont ${share} à l’État, à ses fonds ou à une banque publique`,
    unknown: 'On ne sait pas',
    nothing: 'Rien n’est enregistré ici.',
    allUnknown: (code: Code, of: number) => `${nounOf('fr', code, of)}, mais ${why.fr[code]}.`,
    inYear: (year: number) => `En ${year} :`,
    nothingThen: 'rien de connu',
    moves: {
      ACTORS: 'ici, plus du côté des acteurs',
      COLLECTIVITIES: 'ici, plus du côté des collectivités',
      NONE: 'ici, au même point',
    },
    records: (n: number) => counted('fr', n, 'fait', 'faits'),
    recordsOf: (n: number, question: string) => `${counted('fr', n, 'fait', 'faits')} : ${question}`,
    how: 'Comment c’est compté',
    howOf: (question: string) => `Comment c’est compté : ${question}`,
    definitions: {
      INITIATES:
        'Chaque étape, étude, réunion ou rencontre du pôle, ou d’un membre si elle n’est d’aucun autre pôle, compte pour un, du côté de qui l’organise ; chaque coopération dont l’initiateur est nommé compte pour un, de son côté. Ce qui est seulement prévu ne compte pas.',
      PAYS: 'Seul compte l’argent accordé ou versé ; demandé, à l’étude, prévu ou refusé, il est listé sans peser. En euros : la somme des montants dits, dans l’année où ils sont dits. En nombre : chaque financement compte pour un. Un montant donné ensemble par les deux côtés n’est pas partagé : personne ne dit qui a donné combien. Loyers, cotisations et travail des membres ne comptent que s’ils sont enregistrés comme financements.',
      OWNS: 'Chaque lieu utilisé compte pour un, du côté de son propriétaire ou de celui du lieu qui le contient. Une salle dans un bâtiment déjà compté ne compte pas une seconde fois. Qui loue l’ensemble et le gère compte dans « Qui anime et gère ? ».',
      DECIDES:
        'Conseils d’administration, assemblées et comités de pilotage : chaque instance compte pour un, partagé entre ses sièges. Une liste de sièges qui n’est pas dite entière ne dit rien des autres : l’instance reste sans position. Les groupes de travail sont consultés, ils ne comptent pas.',
      RUNS: 'Chaque coopération engagée, en cours ou réalisée qui peut avoir un responsable compte pour un, du côté de qui la coordonne, la mène ou l’accueille ; de même la location principale d’un lieu et la gestion du pôle.',
    },
    conventions: 'Ce que veulent dire les deux côtés',
    conventionsText: [
      'Les collectivités : communes, intercommunalités, départements et régions. L’État, ses services et fonds, les fonds européens et les banques publiques sont comptés avec elles, et leur part est dite à part.',
      'Les acteurs : toutes les autres structures. L’association qui gère le pôle en fait partie, même si des collectivités siègent à son conseil.',
      'Une personne compte du côté des institutions où elle a un rôle public, si elles sont toutes du même côté. Un fait tenu par plusieurs est partagé à parts égales.',
      'Un fait sans début connu compte à partir du premier document qui en parle ; sans fin connue, jusqu’au dernier. Ce que quelqu’un conteste ne compte pas. Ce que vous ne pouvez pas voir n’est pas compté.',
      'Il n’y a pas de note d’ensemble : payer et décider ne sont pas la même chose.',
    ],
    asTable: 'En tableau',
    question: 'Question',
    position: 'Position',
    rest: 'Repose sur',
    byYear: 'Année par année',
    byYearCaption: 'Part du côté des collectivités, chaque année',
    yearColumn: 'Année',
    inMoney: (label: string) => `${label} En euros`,
    what: 'Fait',
    who: 'Qui',
    counts: 'Compte pour',
    amount: 'Montant',
    says: 'Qui le dit ?',
    noQuote: 'Aucun document visible',
    side: { ACTORS: 'acteur', COLLECTIVITIES: 'collectivité' },
    state: 'État ou banque publique',
    noSide: 'côté non connu',
    forActors: 'Les acteurs',
    forCollectivities: 'Les collectivités',
    forBoth: (share: string) => `Les deux (collectivités : ${share})`,
    leftOut: {
      CONTESTED: 'Ne compte pas : contesté',
      NOT_REPORTED: 'Ne compte pas : prévu, demandé ou visé',
      NOT_CARRIED_OUT: 'Ne compte pas : idée, étude ou abandon',
      NOT_GRANTED: 'Ne compte pas : ni accordé ni versé',
    },
    notGranted: (state: string) => `Ne compte pas : ${state}`,
    unknowns: {
      NOBODY_NAMED: 'On ne sait pas : personne n’est nommé',
      NO_SIDE: 'On ne sait pas : côté non connu',
      PARTIAL_LIST: 'On ne sait pas : la liste des sièges n’est pas dite entière',
      NO_OWNER: 'On ne sait pas : aucun propriétaire n’est dit',
    },
    seat: 'siège',
    ownership: 'propriété',
    omitted: (n: number) =>
      `${counted('fr', n, 'autre fait compté', 'autres faits comptés')} sans être listés ici.`,
  },
  en: {
    title: 'Where is the slider?',
    tab: 'The slider: actors – public bodies',
    lead: (pole: string) =>
      `${pole}: who takes the initiative, pays, owns, decides, runs things? The actors, or the local authorities. Each position comes from recorded facts, with their source.`,
    back: 'Back to impact',
    pole: 'Cluster',
    year: 'Year',
    allYears: 'All years together',
    mark: 'Compare with',
    noMark: 'No year',
    comparedWith: (year: number) => `compared with ${year}`,
    invented: 'Count invented data too',
    inventedOn: 'Invented data are counted on this page.',
    actors: 'The actors',
    collectivities: 'The local authorities',
    none: 'No cluster',
    noneText: 'No cluster is recorded, or you may not see it.',
    questions: {
      INITIATES: 'Who takes the initiative?',
      PAYS: 'Who pays?',
      OWNS: 'Who owns the places?',
      DECIDES: 'Who decides?',
      RUNS: 'Who runs and manages?',
    },
    rests: (code: Code, known: number, of: number) => `From ${restsOn('en', code, known, of)}.`,
    restsOnMoney: (sum: string, known: number, of: number) =>
      `From ${sum}, the known amounts of ${restsOn('en', 'PAYS', known, of)}.`,
    fewKnown: 'No more than half is known: read with caution.',
    whereKnown: ', where it is known',
    by: { COUNT: 'By number', MONEY: 'In euros' },
    places: {
      ACTORS: 'The actors alone',
      MOSTLY_ACTORS: 'Mostly the actors',
      SHARED: 'Shared between the two',
      MOSTLY_COLLECTIVITIES: 'Mostly the local authorities',
      COLLECTIVITIES: 'The local authorities alone',
    },
    share: (share: string) => `${share} on the side of the local authorities`,
    ofState: (share: string) => `of which ${share} the State, its funds or a public bank`,
    unknown: 'Not known',
    nothing: 'Nothing is recorded here.',
    allUnknown: (code: Code, of: number) => `${nounOf('en', code, of)}, but ${why.en[code]}.`,
    inYear: (year: number) => `In ${year}:`,
    nothingThen: 'nothing known',
    moves: {
      ACTORS: 'here, more on the actors’ side',
      COLLECTIVITIES: 'here, more on the local authorities’ side',
      NONE: 'here, at the same point',
    },
    records: (n: number) => counted('en', n, 'fact', 'facts'),
    recordsOf: (n: number, question: string) => `${counted('en', n, 'fact', 'facts')}: ${question}`,
    how: 'How it is counted',
    howOf: (question: string) => `How it is counted: ${question}`,
    definitions: {
      INITIATES:
        'Each step, study or meeting of the cluster, or of a member where it is of no other cluster, weighs one, on the side of who organises it; each cooperation whose initiator is named weighs one, on that side. What is only planned does not count.',
      PAYS: 'Only money granted or paid counts; asked for, being considered, planned or refused, it is listed and weighs nothing. In euros: the sum of the amounts told, in the year that they are told of. By number: each funding weighs one. An amount that both sides give together is not divided: nobody says who gave how much. Rents, fees and work of the members count only where they are recorded as fundings.',
      OWNS: 'Each place in use weighs one, on the side of its owner, or of the owner of the place that it lies in. A room in a building that counts already does not count again. Who rents the whole and manages it counts under “Who runs and manages?”.',
      DECIDES:
        'Boards, assemblies and steering committees: each body weighs one, shared among its seats. A list of seats that is not said to be whole says nothing of the others: that body has no position. Working groups are consulted and do not count.',
      RUNS: 'Each cooperation that is committed to, running or carried out and can have somebody in charge weighs one, on the side of who coordinates, leads or hosts it; so do the head lease of a place and the management of the cluster.',
    },
    conventions: 'What the two sides mean',
    conventionsText: [
      'The local authorities: municipalities, inter-municipal bodies, départements and regions. The State, its services and funds, European funds and public banks are counted with them, and their part is told apart.',
      'The actors: all other organisations. The association that runs the cluster is one of them, even where local authorities sit on its board.',
      'A person counts on the side of the institutions in which it has a public role, if all are on the same side. A fact held by several is shared equally.',
      'A fact without a known beginning counts from the first document that speaks of it; without a known end, up to the last one. What somebody contests does not count. What you may not see is not counted.',
      'There is no overall mark: paying and deciding are not the same thing.',
    ],
    asTable: 'As a table',
    question: 'Question',
    position: 'Position',
    rest: 'Rests on',
    byYear: 'Year by year',
    byYearCaption: 'Share on the side of the local authorities, each year',
    yearColumn: 'Year',
    inMoney: (label: string) => `${label} In euros`,
    what: 'Fact',
    who: 'Who',
    counts: 'Counts for',
    amount: 'Amount',
    says: 'Says who?',
    noQuote: 'No document to be seen',
    side: { ACTORS: 'actor', COLLECTIVITIES: 'local authority' },
    state: 'State or public bank',
    noSide: 'side not known',
    forActors: 'The actors',
    forCollectivities: 'The local authorities',
    forBoth: (share: string) => `Both (local authorities: ${share})`,
    leftOut: {
      CONTESTED: 'Does not count: contested',
      NOT_REPORTED: 'Does not count: planned, asked for or aimed at',
      NOT_CARRIED_OUT: 'Does not count: an idea, being explored or given up',
      NOT_GRANTED: 'Does not count: neither granted nor paid',
    },
    notGranted: (state: string) => `Does not count: ${state}`,
    unknowns: {
      NOBODY_NAMED: 'Not known: nobody is named',
      NO_SIDE: 'Not known: on no known side',
      PARTIAL_LIST: 'Not known: the list of seats is not said to be whole',
      NO_OWNER: 'Not known: no owner is told',
    },
    seat: 'seat',
    ownership: 'ownership',
    omitted: (n: number) =>
      `${counted('en', n, 'other fact counts', 'other facts count')} and is not listed here.`,
  },
});
