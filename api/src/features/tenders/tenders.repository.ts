import { liesIn } from '../../platform/access/lies-in';
import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading, variants, type Statement } from '../../platform/database/statement';
import {
  columnsOf,
  optionalColumn,
  thingEvidence,
  whole,
  type AnyRelation,
  type ThingValue,
} from '../things';
import { poleOfTie } from '../ties';
import { competencesFor, type CompetenceTuple, type CoverageAsked } from './coverage.columns';
import { awardOfTender, buyerOfTender, territoriesOfTender } from './tender.relations';

/** What a call can be asked along with itself, in one statement. */
export const tenderRelations: readonly AnyRelation[] = [
  thingEvidence,
  poleOfTie,
  buyerOfTender,
  territoriesOfTender,
  awardOfTender,
];

const coverage = (calls: string) =>
  `CASE WHEN $coverage.wanted THEN ${competencesFor(calls)} END AS competences`;

export type TenderResult = {
  thing: ThingValue;
  poles: string[];
  competences: CompetenceTuple[] | null;
} & Record<string, unknown>;

/** Whatever shares a tag is looked for among all competences: no index holds the entries of a list. */
const scans =
  'Competences that share a tag with a call are looked for in all of them, where a call has tags.';

/** A call by its address, old addresses included. */
export const tenderBySlug = reading<Record<string, unknown>, TenderResult>(
  'tenders.bySlug',
  `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $slug })-[:IDENTIFIES]->(x:Thing)
   WHERE x:Tender AND ${visible('x')}
   RETURN ${whole('x')} AS thing, [(x)-[:KEPT_BY]->(keeper:Pole) | keeper.id] AS poles,
     ${tenderRelations.map((one) => optionalColumn(one, 'x')).join(',\n     ')},
     ${coverage('[x]')}`,
  { scans },
);

/** What can cover some calls that were reached another way. */
export const competencesOfCalls = reading<
  { ids: readonly string[]; coverage: CoverageAsked; readers: readonly string[] },
  { poles: [call: string, poles: string[]][]; competences: CompetenceTuple[] | null }
>(
  'tenders.competences.batch',
  `MATCH (x:Thing) WHERE x.id IN $ids AND x:Tender AND ${visible('x')}
   WITH collect(x) AS calls
   RETURN [x IN calls | [x.id, [(x)-[:KEPT_BY]->(keeper:Pole) | keeper.id]]] AS poles,
     ${coverage('calls')}`,
  { scans },
);

export interface TenderListParameters {
  text: string | null;
  buyerText: string | null;
  states: readonly string[];
  withFictitious: boolean;
  nature: string | null;
  contractKind: string | null;
  cpv: string | null;
  tag: string | null;
  territoryCode: string | null;
  reserved: boolean | null;
  keptBy: string | null;
  deadlineFrom: string | null;
  deadlineUntil: string | null;
  endsFrom: string | null;
  endsUntil: string | null;
  /** This moment, in universal time to the second. */
  now: string;
  /** Where the order begins: the least value that can be in the list, or the greatest. */
  from: string;
  after: readonly (string | number)[] | null;
  limit: number;
  columns: readonly string[];
  withTotal: boolean;
  coverage: CoverageAsked;
  readers: readonly string[];
}

type TenderRowTuple = [columns: unknown[], order: string, poles: string[], relations: unknown[]];

export interface TenderListResult {
  rows: TenderRowTuple[];
  competences: CompetenceTuple[] | null;
  total: number | null;
}

/** Where a call stands now: see `stateOf`. */
const inStates = `(('AWARDED' IN $states AND t.awardAsJson IS NOT NULL)
  OR (t.awardAsJson IS NULL
    AND (('OPEN' IN $states AND t.sortDeadline >= $now) OR ('CLOSED' IN $states AND t.sortDeadline < $now))))`;

/** What every list is asked with. */
const always = `($withFictitious OR NOT t.fictitious) AND ${inStates}`;

/** The optional filters share one text: each text that is new to the database is planned, which takes a while. */
const filters = {
  optional: `($text IS NULL OR t.buyerKey CONTAINS $text OR any(k IN t.searchKeys WHERE k CONTAINS $text))
  AND ($buyerText IS NULL OR t.buyerKey CONTAINS $buyerText)
  AND ($nature IS NULL OR t.nature = $nature)
  AND ($contractKind IS NULL OR t.contract = $contractKind)
  AND ($cpv IS NULL OR any(code IN t.cpv WHERE code STARTS WITH $cpv))
  AND ($tag IS NULL OR $tag IN t.tagKeys)
  AND ($reserved IS NULL OR (size(t.reservations) > 0) = $reserved)
  AND ($deadlineFrom IS NULL OR t.deadline >= $deadlineFrom)
  AND ($deadlineUntil IS NULL OR left(t.deadline, 10) <= $deadlineUntil)
  AND ($endsFrom IS NULL OR t.endsOn >= $endsFrom)
  AND ($endsUntil IS NULL OR t.endsOn <= $endsUntil)
  AND ($keptBy IS NULL OR EXISTS {
    MATCH (t)-[:KEPT_BY]->(keeper:Pole) WHERE $keptBy IN [keeper.id, keeper.slug] AND ${visible('keeper')}
  })
  AND ($territoryCode IS NULL OR ${liesIn('t', '$territoryCode')} OR EXISTS {
    MATCH (t)-[:BOUGHT_BY]->(who:Actor) WHERE ${visible('who')} AND ${liesIn('who', '$territoryCode')}
  })`,
} as const;

export type TenderListFilters = Readonly<Record<keyof typeof filters, boolean>>;

const relationColumns = tenderRelations
  .map((one) => `CASE WHEN $${one.field}.wanted THEN ${one.expression('t')} END`)
  .join(',\n        ');

/** One statement for an order: the page, what can cover it, and how many there are in all. */
function listBy(
  name: string,
  property: 'sortDeadline' | 'sortDate' | 'sortName' | 'endsOn',
  order: 'ASC' | 'DESC',
) {
  const beyond = order === 'ASC' ? '>' : '<';
  return variants<keyof typeof filters, TenderListParameters & Record<string, unknown>, TenderListResult>(
    `tenders.list.${name}`,
    filters,
    (filtered) => `CALL () {
      MATCH (t:Tender) USING INDEX t:Tender(${property})
      WHERE t.${property} ${beyond}= $from
        AND ($after IS NULL OR t.${property} ${beyond} $after[0] OR t.id > $after[1])
        AND ${always} AND ${filtered} AND ${visible('t')}
      WITH t ORDER BY t.${property} ${order}, t.id LIMIT toInteger($limit)
      RETURN collect(t) AS calls
    }
    RETURN
      COLLECT {
        UNWIND calls AS t
        WITH t ORDER BY t.${property} ${order}, t.id
        RETURN [${columnsOf('t', '$columns')}, t.${property}, [(t)-[:KEPT_BY]->(keeper:Pole) | keeper.id], [
        ${relationColumns}
        ]]
      } AS rows,
      ${coverage('calls')},
      CASE WHEN $withTotal THEN COUNT {
        MATCH (t:Tender) WHERE t.${property} IS NOT NULL AND ${always} AND ${filtered} AND ${visible('t')}
      } END AS total`,
    { scans },
  );
}

export const listTenders: Readonly<
  Record<
    string,
    (used: TenderListFilters) => Statement<TenderListParameters & Record<string, unknown>, TenderListResult>
  >
> = {
  DEADLINE_ASC: listBy('DEADLINE_ASC', 'sortDeadline', 'ASC'),
  RECENT_DESC: listBy('RECENT_DESC', 'sortDate', 'DESC'),
  NAME_ASC: listBy('NAME_ASC', 'sortName', 'ASC'),
  ENDS_ASC: listBy('ENDS_ASC', 'endsOn', 'ASC'),
};
