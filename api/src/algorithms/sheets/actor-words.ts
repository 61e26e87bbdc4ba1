import {
  actorTypes,
  approvals,
  functions,
  thingKinds,
  type ActorTypeCode,
  type ApprovalCode,
  type FunctionCode,
} from '@maillage/graph-schema/vocabulary';
import type { ActorDraft } from './draft';
import { readSheetDate } from './sheet-dates';
import { foldWords, partsOf, termReader, yesOrNo, type WordPattern } from './words';

export type CooperativeStatus = NonNullable<ActorDraft['cooperativeStatus']>;

/** The first that is found decides: « fédération de coopératives » is a network, « association loi 1901 » no company. */
const typeWords: readonly WordPattern<ActorTypeCode>[] = [
  [/^association\b|^asso\b|loi 1901|loi (?:de )?1908|association (?:declaree|de fait)/, 'ASSOCIATION'],
  [
    /tete de reseau|\bfederation\b|\bconfederation\b|^reseau\b|^union (?:regionale|departementale|nationale)|network/,
    'NETWORK_HEAD',
  ],
  [
    /\bepci\b|intercommunal|communaute (?:de communes|d agglo|urbaine)|^agglo|metropole\b|communaute de communes/,
    'EPCI',
  ],
  [/\bscop\b|\bscic\b|\bcae\b|\bcuma\b|\bcoop\b|cooperative|cooperatif|co operative/, 'COOPERATIVE'],
  [/^(?:commune|mairie|ville|municipalite|municipality|town)\b/, 'COMMUNE'],
  [/^departement\b|conseil (?:departemental|general)/, 'DEPARTEMENT'],
  [/^region\b|conseil regional/, 'REGION'],
  [/banque publique|caisse des depots|\bbpi ?france\b|public bank/, 'PUBLIC_BANK'],
  [
    /^etat\b|ministere|prefecture|services? (?:de l etat|deconcentres?)|\bd(?:r|d)eets\b|state service|fonds public/,
    'STATE_SERVICE',
  ],
  [
    /\bbanque\b|financeur|financement|finances? solidaires?|capital risque|fonds d investissement|\bbank\b|funder/,
    'FINANCE',
  ],
  [
    /universit|laboratoire|recherche|formation|\becole\b|\blycee\b|\binstitut\b|\bcfa\b|enseignement|research|training|\bschool\b/,
    'RESEARCH_TRAINING',
  ],
  // « Entreprise d’insertion » and « entreprise adaptée » are approvals, which associations and companies can hold.
  [
    /\b(?:sarl|sas|sasu|eurl|eirl|sa|snc|pme|tpe|etti)\b|entreprise(?! (?:d insertion|adaptee))|societe\b|\bcompany\b|\bstart ?up\b|^artisan|auto ?entrepr|micro ?entrepr/,
    'COMPANY',
  ],
  [
    /fondation|foundation|mutuelle|mutual\b|fonds de dotation|^gie\b|^gip\b|groupement|syndicat|^collectif|^autre|^other/,
    'OTHER_STRUCTURE',
  ],
];

const typeByWords = termReader(actorTypes, typeWords);

const statusWords: readonly WordPattern<CooperativeStatus>[] = [
  [/\bscic\b|interet collectif|multi stakeholder/, 'SCIC'],
  [
    /\bscop\b|ouvriere de production|cooperative (?:et participative|de production)|worker co ?operative/,
    'SCOP',
  ],
  [/\bcae\b|activites? et d emploi|business and employment/, 'CAE'],
  [/\bcuma\b|autre|other/, 'OTHER'],
];

/** Which co-operative it is; undefined where words do not say. */
export function cooperativeStatusOf(text: string): CooperativeStatus | undefined {
  const folded = foldWords(text);
  return statusWords.find(([pattern]) => pattern.test(folded))?.[1];
}

export interface ReadType {
  readonly type: ActorTypeCode;
  readonly status?: CooperativeStatus;
}

/** What kind of organisation words say; undefined where they are not understood. */
export function typeOf(text: string): ReadType | undefined {
  const type = typeByWords(text);
  if (!type) return undefined;
  const status = type === 'COOPERATIVE' ? cooperativeStatusOf(text) : undefined;
  return status ? { type, status } : { type };
}

const otherThing = termReader(
  thingKinds.filter((one) => one.code !== 'ACTOR'),
  [[/^(?:personnes?|person|people|habitant|citoyen|particulier)\b/, 'PERSON']],
);

/** Whether words say something that is neither a structure nor a collectivity: a place, a body, a person. */
export function isNoActor(text: string): boolean {
  return otherThing(text) !== undefined;
}

const approvalByWords = termReader(approvals, [
  [/\besus\b|utilite sociale/, 'ESUS'],
  [/\betti\b|travail temporaire d insertion|interim d insertion/, 'ETTI'],
  [/\baci\b|chantiers? d insertion|ateliers? (?:et )?chantiers?/, 'ACI'],
  [/\bai\b|association intermediaire/, 'AI'],
  [/\bei\b|entreprise d insertion/, 'EI'],
  [/\besat\b|aide par le travail/, 'ESAT'],
  [/\bea\b|entreprise adaptee/, 'EA'],
  [/penitentiair/, 'PRISON_WORK'],
]);

export function approvalOf(text: string): ApprovalCode | undefined {
  return approvalByWords(text);
}

const functionByWords = termReader(functions, [
  [/\b(?:rse|csr)\b|responsabilite societale|responsabilite sociale|developpement durable/, 'CSR_PROMOTION'],
  [/(?:creation|creer|incub|couveuse|amorcage|emergence).*|activity creation/, 'ACTIVITY_CREATION'],
  [/developpement|consolid|regroup|enterprise development/, 'ENTERPRISE_DEVELOPMENT'],
  [/promotion|formation|innovation|recherche|represent|training|research/, 'PROMOTION_TRAINING'],
]);

const functionLabels = new Map(
  functions.flatMap(({ code, label }) =>
    [label.fr, label.en].map((words) => [foldWords(words), code] as const),
  ),
);

/**
 * The functions in a list. Labels hold commas themselves (« Promotion, formation, innovation »): as many parts as
 * make a label are taken together.
 */
export function functionsOf(text: string): { found: FunctionCode[]; unread: string[] } {
  const found = new Set<FunctionCode>();
  const unread: string[] = [];
  for (const entry of partsOf(text)) {
    const parts = entry.split(',');
    let at = 0;
    while (at < parts.length) {
      const length = [4, 3, 2, 1].find((count) =>
        functionLabels.has(foldWords(parts.slice(at, at + count).join(' '))),
      );
      const words = parts
        .slice(at, at + (length ?? 1))
        .join(',')
        .trim();
      const code = functionByWords(words);
      if (code) found.add(code);
      else if (words) unread.push(words);
      at += length ?? 1;
    }
  }
  return { found: [...found], unread };
}

/** Whether it is a member, or since when; a date alone says both. */
export function memberOf(text: string): ActorDraft['member'] {
  const said = yesOrNo(text);
  if (said !== undefined) return { is: said };
  const words = foldWords(text);
  if (/^(?:ancien|ex |non (?:adherent|membre)|pas (?:encore )?|demission|sorti|former|not )/.test(words))
    return { is: false };
  const [, yes, rest = ''] =
    /^\s*(oui|yes|adh[ée]rente?s?|membre|member|actifs?|active|[àa] jour|x)\b[\s:,(]*(.*?)\)?\s*$/i.exec(
      text,
    ) ?? [];
  const since = readSheetDate(yes ? rest : text);
  if (since) return { is: true, since };
  return yes && !rest ? { is: true } : undefined;
}
