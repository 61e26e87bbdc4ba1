import { formatNumber } from '../../lib/format';
import { counted, defineTexts } from '../../lib/i18n';
import type { Measures } from './use-measures';

/** What the sentences speak of, and whether only members are counted. */
export type Figures = Omit<Measures, 'version' | 'path'> & { readonly members: boolean };

const fr = {
  who: ({ members }: Figures, n: number) =>
    members ? counted('fr', n, 'membre', 'membres') : counted('fr', n, 'acteur', 'acteurs'),
  one: ({ members }: Figures) => (members ? 'membre' : 'acteur'),
  pairs: (n: number) => counted('fr', n, 'paire', 'paires'),
  hundred: (share: number) => {
    const n = Math.round(100 * share);
    return n === 0 && share > 0 ? 'moins d’une' : String(n);
  },
};

const en = {
  who: ({ members }: Figures, n: number) =>
    members ? counted('en', n, 'member', 'members') : counted('en', n, 'actor', 'actors'),
  one: ({ members }: Figures) => (members ? 'member' : 'actor'),
  pairs: (n: number) => counted('en', n, 'pair', 'pairs'),
  hundred: (share: number) => {
    const n = Math.round(100 * share);
    return n === 0 && share > 0 ? 'less than one' : String(n);
  },
};

/** For each measure its plain name, a sentence that says what it means for the pole, and its exact definition. */
export const measureTexts = defineTexts({
  fr: {
    size: {
      name: 'Paires qui coopèrent',
      sentence: (f: Figures): string =>
        `Parmi ${fr.who(f, f.actors)}, ${fr.pairs(f.pairs)} ${f.pairs > 1 ? 'coopèrent' : 'coopère'} deux à deux.`,
      definition:
        'n : acteurs comptés, isolés compris. m : paires d’acteurs qui partagent au moins une coopération. Une coopération à k participants compte pour k(k − 1)/2 paires, jusqu’à douze participants.',
    },
    density: {
      name: 'Densité',
      sentence: (f: Figures): string =>
        f.density === null
          ? 'Il faut deux acteurs au moins pour qu’une coopération soit possible.'
          : `Sur cent coopérations possibles entre deux ${fr.one(f)}s, ${fr.hundred(f.density)} ${f.density >= 0.015 ? 'existent' : 'existe'} déjà.`,
      definition: '2m ÷ n(n − 1) : paires qui coopèrent ÷ paires possibles.',
    },
    isolates: {
      name: 'Sans partenaire connu',
      sentence: (f: Figures): string =>
        f.isolates === 0
          ? `Chaque ${fr.one(f)} coopère avec un autre au moins.`
          : `${fr.who(f, f.isolates)} sur ${formatNumber(f.actors, 'fr')} ${f.isolates > 1 ? 'n’ont' : 'n’a'} aucune coopération connue avec un autre : un premier contact à proposer, ou un lien à recueillir.`,
      definition: 'Acteurs de degré 0. Leur part : isolés ÷ n.',
    },
    components: {
      name: 'Groupes séparés',
      sentence: (f: Figures): string => {
        const groups = f.components - f.isolates;
        if (groups === 0) return 'Personne ne coopère encore avec un autre.';
        if (groups === 1)
          return `Tous ceux qui coopèrent se tiennent : de proche en proche, chacun des ${formatNumber(f.largestComponent, 'fr')} peut joindre les autres.`;
        return `${formatNumber(groups, 'fr')} groupes coopèrent chacun de son côté, sans lien entre eux ; le plus grand réunit ${fr.who(f, f.largestComponent)}.`;
      },
      definition:
        'Composantes connexes de deux acteurs au moins : ensembles où l’on va de chacun à chacun par des coopérations.',
    },
    centralisation: {
      name: 'Centralisation',
      sentence: (f: Figures): string =>
        f.degreeCentralisation === null
          ? 'Il faut trois acteurs au moins pour que l’un soit plus central.'
          : 'De 0 %, si tous ont autant de partenaires, à 100 %, si un seul les a tous : plus c’est haut, plus le pôle tient à peu d’acteurs.',
      definition:
        'Σ(d max − d i) ÷ ((n − 1)(n − 2)), où d i est le nombre de partenaires de l’acteur i (Freeman 1979).',
    },
    core: {
      name: 'Noyau',
      sentence: (f: Figures): string =>
        f.highestCore === 0
          ? 'Personne ne coopère encore avec un autre.'
          : `${fr.who(f, f.highestCoreSize)} ont chacun ${counted('fr', f.highestCore, 'partenaire', 'partenaires')} au moins parmi eux : la part du réseau la plus serrée, qui tient quand un projet s’arrête.`,
      definition:
        'Le plus grand k tel que des acteurs aient chacun k partenaires au moins parmi eux, et combien ils sont (k-noyau, Batagelj et Zaveršnik 2003).',
    },
    multiplexity: {
      name: 'Coopérations de plusieurs sortes',
      sentence: (f: Figures): string =>
        f.multiplexity === null
          ? 'Aucune paire ne coopère.'
          : f.multiplexity === 0
            ? 'Chaque paire coopère d’une seule façon.'
            : `Sur cent paires qui coopèrent, ${fr.hundred(f.multiplexity)} le font de deux façons au moins : ce qui les lie ne dépend pas d’une seule affaire.`,
      definition: 'Multiplexité : paires qui partagent au moins deux sortes de coopération ÷ m.',
    },
    reciprocity: {
      name: 'Réciprocité',
      sentence: (f: Figures): string =>
        f.reciprocity === null
          ? 'Aucune coopération comptée n’a de sens (vendre, former, conseiller) : rien à mesurer.'
          : f.reciprocity === 0
            ? 'Aucun service rendu par l’un à l’autre (vendre, former, conseiller) ne l’est aussi dans l’autre sens.'
            : `Sur cent services rendus par l’un à l’autre (vendre, former, conseiller), ${fr.hundred(f.reciprocity)} le sont aussi dans l’autre sens.`,
      definition:
        'Arcs réciproques ÷ arcs. Un arc va d’un acteur à un autre quand leurs rôles dans une coopération ont un sens, par exemple de prestataire à client.',
    },
  },
  en: {
    size: {
      name: 'Cooperating pairs',
      sentence: (f: Figures): string =>
        `Among ${en.who(f, f.actors)}, ${en.pairs(f.pairs)} ${f.pairs === 1 ? 'cooperates' : 'cooperate'}.`,
      definition:
        'n: actors counted, isolated ones included. m: pairs of actors that share a cooperation at least. A cooperation of k participants counts as k(k − 1)/2 pairs, up to twelve participants.',
    },
    density: {
      name: 'Density',
      sentence: (f: Figures): string =>
        f.density === null
          ? 'It takes two actors at least for a cooperation to be possible.'
          : `Out of a hundred possible cooperations between two ${en.one(f)}s, ${en.hundred(f.density)} ${f.density >= 0.015 || f.density === 0 ? 'exist' : 'exists'} already.`,
      definition: '2m ÷ n(n − 1): cooperating pairs ÷ possible pairs.',
    },
    isolates: {
      name: 'Without a known partner',
      sentence: (f: Figures): string =>
        f.isolates === 0
          ? `Each ${en.one(f)} cooperates with another one at least.`
          : `${en.who(f, f.isolates)} out of ${formatNumber(f.actors, 'en')} ${f.isolates === 1 ? 'has' : 'have'} no known cooperation with another one: a first contact to propose, or a tie to ask about.`,
      definition: 'Actors of degree 0. Their share: isolates ÷ n.',
    },
    components: {
      name: 'Separate groups',
      sentence: (f: Figures): string => {
        const groups = f.components - f.isolates;
        if (groups === 0) return 'Nobody cooperates with anybody yet.';
        if (groups === 1)
          return `All who cooperate hang together: step by step, each of the ${formatNumber(f.largestComponent, 'en')} can reach the others.`;
        return `${formatNumber(groups, 'en')} groups cooperate each on its own, with no tie between them; the largest has ${en.who(f, f.largestComponent)}.`;
      },
      definition:
        'Connected components of two actors at least: sets in which cooperations lead from each to each.',
    },
    centralisation: {
      name: 'Centralisation',
      sentence: (f: Figures): string =>
        f.degreeCentralisation === null
          ? 'It takes three actors at least for one to be more central.'
          : 'From 0%, where all have as many partners, to 100%, where one has them all: the higher, the more the cluster hangs on few actors.',
      definition:
        'Σ(d max − d i) ÷ ((n − 1)(n − 2)), where d i is the number of partners of actor i (Freeman 1979).',
    },
    core: {
      name: 'Core',
      sentence: (f: Figures): string =>
        f.highestCore === 0
          ? 'Nobody cooperates with anybody yet.'
          : `${en.who(f, f.highestCoreSize)} each have ${counted('en', f.highestCore, 'partner', 'partners')} at least among themselves: the tightest part of the network, which holds when a project ends.`,
      definition:
        'The largest k such that some actors each have k partners at least among themselves, and how many they are (k-core, Batagelj and Zaveršnik 2003).',
    },
    multiplexity: {
      name: 'Cooperations of several kinds',
      sentence: (f: Figures): string =>
        f.multiplexity === null
          ? 'No pair cooperates.'
          : f.multiplexity === 0
            ? 'Each pair cooperates in one way only.'
            : `Out of a hundred cooperating pairs, ${en.hundred(f.multiplexity)} ${f.multiplexity >= 0.015 ? 'do' : 'does'} so in two ways at least: what ties them does not hang on one matter alone.`,
      definition: 'Multiplexity: pairs that share two kinds of cooperation at least ÷ m.',
    },
    reciprocity: {
      name: 'Reciprocity',
      sentence: (f: Figures): string =>
        f.reciprocity === null
          ? 'No cooperation counted has a direction (selling, training, advising): nothing to measure.'
          : f.reciprocity === 0
            ? 'No service that one does another (selling, training, advising) is also done the other way.'
            : `Out of a hundred services that one does another (selling, training, advising), ${en.hundred(f.reciprocity)} ${f.reciprocity >= 0.015 ? 'are' : 'is'} also done the other way.`,
      definition:
        'Mutual arcs ÷ arcs. An arc leads from one actor to another where their roles in a cooperation have a direction, such as from provider to client.',
    },
  },
});
