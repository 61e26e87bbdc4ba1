import { counted, defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    title: 'Ce que disent les documents',
    lead: 'Les documents se contredisent, évoluent, annoncent. Chaque valeur reste, avec sa date et son passage ; l’une d’elles est retenue, par quelqu’un qui dit pourquoi ou selon une règle dite.',
    views: 'Manières de comparer',
    DISAGREEMENT: 'Désaccords',
    EVOLUTION: 'Évolutions',
    PLANNED_AGAINST_REPORTED: 'Prévu face au constaté',
    AGREEMENT: 'Accords',
    explained: {
      DISAGREEMENT:
        'La même chose, pour la même période et dans le même sens, dite autrement d’un document à l’autre.',
      EVOLUTION: 'La même chose à plusieurs périodes : elle a changé, ou le décompte a changé.',
      PLANNED_AGAINST_REPORTED:
        'Ce qui était visé, prévu ou demandé, à côté de ce qui a été constaté ensuite.',
      AGREEMENT: 'Plusieurs documents qui disent la même chose.',
    },
    rule: 'La valeur retenue est celle qu’une personne a choisie, sinon elle suit une règle : le constaté avant le prévu, puis la période la plus récente, puis le document le plus récent. Rien n’est effacé.',
    count: (n: number) => counted('fr', n, 'comparaison', 'comparaisons'),
    none: 'Rien à montrer ici',
    noneText: 'Aucune comparaison de cette sorte n’est apparue dans les documents lus.',
    lists: 'Comparer les listes datées d’un lieu',
    listsText: 'Qui est annoncé permanent, ponctuel, ou absent, d’une liste à l’autre.',
  },
  en: {
    title: 'What the documents say',
    lead: 'The documents contradict one another, evolve, announce. Every value stays, with its date and passage; one of them is preferred, by somebody who says why or by a stated rule.',
    views: 'Ways to compare',
    DISAGREEMENT: 'Disagreements',
    EVOLUTION: 'Evolutions',
    PLANNED_AGAINST_REPORTED: 'Planned against reported',
    AGREEMENT: 'Agreements',
    explained: {
      DISAGREEMENT:
        'The same thing, for the same period and in the same sense, said otherwise from one document to another.',
      EVOLUTION: 'The same thing at several periods: it changed, or the way of counting did.',
      PLANNED_AGAINST_REPORTED: 'What was aimed at, planned or asked for, beside what was reported later.',
      AGREEMENT: 'Several documents that say the same.',
    },
    rule: 'The preferred value is the one that a person chose, else it follows a rule: reported before planned, then the latest period, then the latest document. Nothing is erased.',
    count: (n: number) => counted('en', n, 'comparison', 'comparisons'),
    none: 'Nothing to show here',
    noneText: 'No comparison of this sort appeared in the documents read.',
    lists: 'Compare the dated lists of a place',
    listsText: 'Who is announced as permanent, occasional or absent, from one list to another.',
  },
});
