import type {
  BidFormCode,
  BuyerLevelCode,
  ContractKindCode,
  GroupRuleCode,
  ProcedureCode,
  ReservationCode,
} from '@maillage/graph-schema/vocabulary';
import { plain } from '../cells/days';

/** The first of these whose pattern stands in the text, in small letters without accents. */
function firstOf<T>(text: string, patterns: readonly (readonly [RegExp, T])[]): T | undefined {
  const words = plain(text).replaceAll('’', "'");
  return patterns.find(([pattern]) => pattern.test(words))?.[1];
}

/** Words of notices for procedures; what comes first decides, since « négocié sans publicité » is no negotiation. */
const procedureWords: readonly (readonly [RegExp, ProcedureCode])[] = [
  [/sans publicite|gre a gre|neg-wo-call|sans mise en concurrence/, 'NO_NOTICE'],
  [/adaptee?\b|\bmapa\b|r\.? ?2123-1/, 'ADAPTED'],
  [/dialogue|comp-dial/, 'DIALOGUE'],
  [/negocia|negocie|neg-w-call/, 'NEGOTIATED'],
  [/restrein|restricted/, 'RESTRICTED'],
  [/ouvert|^open$/, 'OPEN'],
  [/concours|innovation|autre|^oth|systeme d'acquisition|accord-cadre/, 'OTHER'],
];

export function procedureOf(text: string): ProcedureCode | undefined {
  return firstOf(text, procedureWords);
}

export function contractOf(text: string): ContractKindCode | undefined {
  return firstOf<ContractKindCode>(text, [
    [/travaux|works/, 'WORKS'],
    [/fourniture|supplies/, 'SUPPLIES'],
    [/service|prestation/, 'SERVICES'],
  ]);
}

/** What is bought, by its CPV code: 45 are works, goods stand below and in 48, services from 50 on. */
export function contractOfCpv(cpv: string | undefined): ContractKindCode | undefined {
  const division = Number(cpv?.slice(0, 2));
  if (!cpv || Number.isNaN(division)) return undefined;
  if (division === 45) return 'WORKS';
  return division < 49 ? 'SUPPLIES' : 'SERVICES';
}

/** Whose thresholds hold: INSEE gives local authorities numbers that begin with 2, ministries with 11. */
export function buyerLevelOf(siret: string | undefined, legalType = ''): BuyerLevelCode | undefined {
  const types: Readonly<Record<string, BuyerLevelCode>> = {
    cga: 'STATE',
    'body-pl-cga': 'STATE',
    la: 'LOCAL',
    ra: 'LOCAL',
    'body-pl-la': 'LOCAL',
    'body-pl-ra': 'LOCAL',
  };
  if (types[legalType]) return types[legalType];
  if (siret?.startsWith('2')) return 'LOCAL';
  return siret?.startsWith('11') ? 'STATE' : undefined;
}

const disability = /entreprises? adaptees?|\besat\b|l\.? ?2113-12\b|travailleurs handicapes|res-ws/;
const insertion = /insertion par l'activite|\bsiae\b|l\.? ?2113-13\b(?!-1)|structures? d'insertion|res-ws/;

/** Who alone may answer, from the words of a sentence that speaks of reserving; undefined where it does not say. */
export function reservationOf(text: string): ReservationCode | undefined {
  const words = plain(text).replaceAll('’', "'");
  if (/l\.? ?2113-14\b/.test(words) || (disability.test(words) && insertion.test(words)))
    return 'ADAPTED_OR_INSERTION';
  if (/penitentiair|l\.? ?2113-13-1\b|res-prison/.test(words)) return 'PRISON';
  if (disability.test(words)) return 'ADAPTED';
  if (insertion.test(words)) return 'INSERTION';
  return /economie sociale et solidaire|l\.? ?2113-1[56]\b|\bess\b|res-pub-ser/.test(words)
    ? 'ESS'
    : undefined;
}

/** The form that a buyer imposes on a group at award; where both are left open, none is. */
export function bidFormOf(text: string): BidFormCode | undefined {
  const words = plain(text).replaceAll('’', "'");
  const sentence = sentencesOf(words).find(
    (one) => /groupement/.test(one) && /impos|exige|devra (?:prendre|revetir|etre)|obligatoire/.test(one),
  );
  if (!sentence) return undefined;
  // « conjoint avec mandataire solidaire » is a conjoint group: the lead alone answers for the others.
  if (/conjoint/.test(sentence)) return /conjoint\w* ou solidaire/.test(sentence) ? undefined : 'CONJOINT';
  return /solidaire/.test(sentence) ? 'SOLIDAIRE' : undefined;
}

/** Rules on bidding in groups (R2142-21), as far as the texts of a notice say them. */
export function groupRulesOf(text: string): {
  aloneAndInGroup?: GroupRuleCode;
  severalGroups?: GroupRuleCode;
} {
  const found = sentencesOf(plain(text).replaceAll('’', "'")).flatMap((sentence) => {
    const rule =
      /interdi|ne (?:peu(?:ven)?t|pourr(?:a|ont)) (?:pas )?(?:presenter|cumuler|se presenter)/.test(sentence)
        ? ('FORBIDDEN' as const)
        : /autoris|permis|possibilite|peuvent presenter/.test(sentence)
          ? ('ALLOWED' as const)
          : undefined;
    if (!rule || !/groupement/.test(sentence)) return [];
    return {
      ...(/individuel/.test(sentence) ? { aloneAndInGroup: rule } : {}),
      ...(/plusieurs groupements/.test(sentence.replaceAll(/d'un ou plusieurs groupements/g, ''))
        ? { severalGroups: rule }
        : {}),
    };
  });
  return Object.assign({}, ...found) as ReturnType<typeof groupRulesOf>;
}

function sentencesOf(words: string): string[] {
  // Notices forget the space behind a full stop.
  return words.split(/[;\n]|\.(?=\s|[a-z]{2,}\s)/);
}
