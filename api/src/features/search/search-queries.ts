import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';

/** What somebody types, and what must come first among the facts of the first pole. */
export interface ExpectedSearch {
  readonly typed: string;
  readonly first: string;
  readonly kinds?: readonly ThingKindCode[];
}

const names: readonly ExpectedSearch[] = [
  { typed: 'GENIES', first: 'genies' },
  { typed: 'génies', first: 'genies' },
  { typed: 'sicoval', first: 'sicoval' },
  { typed: 'Le Périscope', first: 'periscope' },
  { typed: 'periscope', first: 'periscope' },
  { typed: 'association perisc', first: 'association-periscope' },
  { typed: 'coopaction', first: 'coopaction' },
  { typed: 'Coop’Action', first: 'coopaction' },
  { typed: 'maison de l’initiative', first: 'maison-de-l-initiative' },
  { typed: 'terre de liens', first: 'terre-de-liens' },
  { typed: 'la nef', first: 'la-nef' },
  { typed: 'région midi pyrénées', first: 'region-midi-pyrenees' },
  { typed: 'RAMONVILLE SAINT AGNE', first: 'ramonville' },
  { typed: 'toulouse métropole', first: 'toulouse-metropole' },
  { typed: 'caisse des depots', first: 'caisse-des-depots' },
  { typed: 'etat', first: 'etat' },
];

const spellingsAndAcronyms: readonly ExpectedSearch[] = [
  { typed: 'MES', first: 'mes' },
  { typed: 'ies', first: 'ies' },
  { typed: 'Adépés', first: 'adepes' },
  { typed: 'bge', first: 'bge' },
  { typed: 'boutique de gestion', first: 'bge' },
  { typed: 'una', first: 'una-31' },
  { typed: 'urei', first: 'urei' },
  { typed: 'union regionale des scop', first: 'urscop' },
  { typed: 'CDC', first: 'caisse-des-depots' },
  { typed: 'mairie de ramonville', first: 'ramonville' },
  { typed: 'la serre', first: 'imaginations-fertiles' },
  { typed: 'innopole', first: 'innopole' },
  { typed: 'coop action', first: 'coopaction' },
  { typed: 'alter habitat', first: 'alter-habitat' },
  { typed: 'alterhabitat', first: 'alter-habitat' },
  { typed: '001', first: '001' },
];

const beginnings: readonly ExpectedSearch[] = [
  { typed: 'coop', first: 'coopaction' },
  { typed: 'sico', first: 'sicoval' },
  { typed: 'ramonv', first: 'ramonville' },
  { typed: 'nef', first: 'la-nef' },
  { typed: 'francas', first: 'francas' },
  { typed: 'arevalo', first: 'henri-arevalo' },
  { typed: 'obert', first: 'jacques-oberti' },
  { typed: 'haute garonne', first: 'haute-garonne' },
  { typed: 'maison initiative', first: 'maison-de-l-initiative' },
  { typed: 'insertion', first: 'urei' },
  { typed: 'coop dev', first: 'mp-coop-dev' },
  { typed: 'inaugur', first: 'inauguration' },
];

const typingErrors: readonly ExpectedSearch[] = [
  { typed: 'coopacton', first: 'coopaction' },
  { typed: 'copaction', first: 'coopaction' },
  { typed: 'sicovla', first: 'sicoval' },
  { typed: 'ramonvile', first: 'ramonville' },
  { typed: 'maison de l’inititive', first: 'maison-de-l-initiative' },
  { typed: 'terres de lien', first: 'terre-de-liens' },
  { typed: 'imagination fertile', first: 'imaginations-fertiles' },
  { typed: 'compagnon batiseurs', first: 'compagnons-batisseurs' },
];

const tiesSourcesAndWords: readonly ExpectedSearch[] = [
  { typed: 'conciergerie', first: 'conciergerie' },
  { typed: 'pass coworking', first: 'pass-coworking' },
  { typed: 'recherche action', first: 'recherche-action' },
  { typed: 'conseil d’administration', first: 'ca-periscope' },
  { typed: 'compte rendu', first: '004' },
  { typed: 'vision à 360°', first: '000' },
  { typed: 'écologies', first: 'mandat-gerard-bolet-sicoval' },
  { typed: 'periscope', first: 'batiment-periscope', kinds: ['PLACE'] },
];

/** Sixty questions that a search must answer at once; the integration test asks each of them. */
export const expectedSearches: readonly ExpectedSearch[] = [
  ...names,
  ...spellingsAndAcronyms,
  ...beginnings,
  ...typingErrors,
  ...tiesSourcesAndWords,
];
