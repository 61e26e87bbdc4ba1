import {
  cooperationStatuses,
  tieKinds,
  type CooperationStatusCode,
  type TieKindCode,
} from '@maillage/graph-schema/vocabulary';
import { termReader, type WordPattern } from './words';

/** The most particular first: « achats mutualisés » are purchases, « prestation de formation » is bought. */
const kindWords: readonly WordPattern<TieKindCode>[] = [
  [
    /achats? (?:group|en commun|mutualis|collecti|commun)|groupement d achat|(?:group|joint|bulk) purchas/,
    'PURCHASING_GROUP',
  ],
  [
    /appels? d offres?|reponses? (?:commune|conjointe|collective|groupee)|co ?traitan|marches? public|groupement momentane|joint (?:bid|tender)|\btender|\bconsortium/,
    'JOINT_BID',
  ],
  [
    /\bclient|fournisseur|prestat|commercia|sous traitan|achat vente|customer|supplier|provider|subcontract/,
    'COMMERCIAL_RELATION',
  ],
  [/parcours|pathway/, 'COORDINATED_PATHWAY'],
  [/\br (?:et |and )?d\b|recherche|experimentation|\bresearch/, 'RESEARCH_DEVELOPMENT'],
  [/formation|\btraining/, 'SHARED_TRAINING'],
  [/groupe integre|regroupement|\bfusion|\bmerger/, 'INTEGRATED_GROUP'],
  [/communication/, 'POOLED_COMMUNICATION'],
  [/conciergerie|concierge/, 'CONCIERGE_SERVICE'],
  [/\bpass\b/, 'COMMON_PASS'],
  [/\b(?:rse|csr)\b/, 'CSR_OUTREACH'],
  [/inter ?poles?|entre poles|inter ?cluster/, 'INTER_CLUSTER'],
  [/co ?construction|co ?conception|co ?design/, 'CO_DESIGN'],
  [
    /\blocaux|\blocal (?:partage|commun)|bureaux partages|co ?working|colocation|hebergement|premises|shared (?:space|office)/,
    'SHARED_PREMISES',
  ],
  [/occupation|locataire|\btenant/, 'OCCUPANCY'],
  [
    /transfert|(?:partage|echange)s? (?:d |de )(?:experience|pratique|savoir|competence)|mentor|parrain|tutorat|know how/,
    'KNOW_HOW_TRANSFER',
  ],
  [
    /mutualis|mise en commun|moyens|groupement d employeurs|pooling|shared (?:means|services|staff)/,
    'SHARED_SERVICES',
  ],
  [/financ|subvention|\bfund|\bgrants?\b|\bprets?\b/, 'FUNDING'],
  [/adhesion|\badher|^membre|\bmember/, 'MEMBERSHIP'],
  [/conseil d administration|siege (?:au|dans|a )|gouvernance|\bboard\b/, 'SEAT'],
  [/\bsucce|\bdevient\b|becomes/, 'SUCCESSION'],
  [/represent/, 'REPRESENTATION'],
];

/** The kind of tie that words say, in the plural too; undefined where they say none. */
export const tieKindOf: (text: string) => TieKindCode | undefined = termReader(tieKinds, kindWords);

/** How far a cooperation has come, in the words of people who follow it. */
export const tieStatusOf: (text: string) => CooperationStatusCode | undefined =
  termReader<CooperationStatusCode>(cooperationStatuses, [
    [/abandon|annul|stopp|arret|cancel|suspend/, 'ABANDONED'],
    [/en cours|actif|active|ongoing|demarre|lance|en place|operationnel/, 'RUNNING'],
    [/realis|termin|acheve|fini\b|finie\b|\bfait|\bdone\b|complete|clos\b|close\b/, 'REALISED'],
    [/engage|decide|signe|valide|a venir|planned|prevu|committed|agreed/, 'COMMITMENT'],
    [/explor|etude|discussion|reflexion|contact|in study/, 'EXPLORATION'],
    [/idee|envisage|potentiel|souhait|piste|projet\b/, 'IDEA'],
  ]);
