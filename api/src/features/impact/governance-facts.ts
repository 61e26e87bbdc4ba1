import type {
  BodyFact,
  EventFact,
  GovernanceFacts,
  PartyFact,
  Side,
  TieFact,
} from '../../algorithms/governance';
import { evidenceFrom, thingFrom, type EvidenceRow, type ThingRow } from '../things';
import type { GovernanceRow } from './governance.repository';
import { factFrom } from './statement-fact';

/** What was read, as the formulas take it, beside the things and the quotes that the answer is told with. */
export interface GovernanceRecords {
  readonly facts: GovernanceFacts;
  readonly things: ReadonlyMap<string, ThingRow>;
  /** By the id of a tie, an event or a body. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Types of actor that are the State's, or a public bank. */
const ofTheState: ReadonlySet<unknown> = new Set(['STATE_SERVICE', 'PUBLIC_BANK']);

export function governanceRecords(row: GovernanceRow): GovernanceRecords {
  const things = new Map<string, ThingRow>();
  const evidence = new Map<string, EvidenceRow[]>();
  const take = (properties: Readonly<Record<string, unknown>>): string => {
    const thing = thingFrom(properties);
    if (!things.has(thing.id)) things.set(thing.id, thing);
    return thing.id;
  };
  const quote = (id: string, ...lists: Parameters<typeof evidenceFrom>[0][]): EvidenceRow[] => {
    const all = lists.flatMap(evidenceFrom);
    evidence.set(id, [...(evidence.get(id) ?? []), ...all]);
    return all;
  };
  const party = ([role, properties, mandates]: GovernanceRow['ties'][number][2][number]): PartyFact => ({
    ...{ id: take(properties), role, ...standing(properties) },
    mandates: (mandates ?? []).flatMap(([mandate, institution, said]) => {
      const { side, ofState } = standing(institution);
      return side ? [{ ...span(mandate), side, ofState, saidOn: daysOf(evidenceFrom(said)) }] : [];
    }),
  });

  const ties = row.ties.map(([tie, runsPole, parties, confirmedOn, said]): TieFact => {
    const id = take(tie);
    return {
      ...{ id, runsPole, ...span(tie), parties: parties.map(party) },
      ...{ kind: String(tie['tieKind']), modality: String(tie['modality']), stance: String(tie['stance']) },
      implied: tie['implied'] === true,
      status: text(tie['status']),
      fundingState: text(tie['fundingState']),
      occupancyMode: text(tie['occupancyMode']),
      saidOn: [...daysOf(quote(id, said)), ...confirmedOn],
    };
  });
  const events = row.events.map(([event, organisers, said]): EventFact => {
    const id = take(event);
    return {
      ...{ id, modality: String(event['modality']), parties: organisers.map(party) },
      // What has no date counts when a document speaks of it.
      ...(event['period']
        ? { sinceEarliest: text(event['periodFrom']), untilLatest: text(event['periodTo']), end: 'CLOSED' }
        : {}),
      saidOn: daysOf(quote(id, said)),
    };
  });
  const bodies = row.bodies.map(([body, lists, said]): BodyFact => {
    const id = take(body);
    return {
      ...{ id, ...span(body) },
      // A list of which the viewer may not see everybody is not whole to this one.
      lists: lists.flatMap(([from, names, of]) =>
        names.length === of ? [{ year: Number(from.slice(0, 4)), names }] : [],
      ),
      saidOn: daysOf(quote(id, said)),
    };
  });
  for (const [body, lists] of row.bodies) quote(String(body['id']), ...lists.map(([, , , said]) => said));
  const places = row.places.map(([place, within]) => ({ id: take(place), within }));
  const statements = row.amounts.map(([statement, tie, said]) => {
    quote(tie, said);
    return factFrom(statement, tie, false);
  });
  return { facts: { ties, events, bodies, places, statements }, things, evidence };
}

function standing({ family, type }: Readonly<Record<string, unknown>>): {
  side: Side | null;
  ofState: boolean;
} {
  if (family === 'COLLECTIVITY') return { side: 'COLLECTIVITIES', ofState: ofTheState.has(type) };
  return { side: family === 'STRUCTURE' ? 'ACTORS' : null, ofState: false };
}

function span(properties: Readonly<Record<string, unknown>>) {
  return {
    sinceEarliest: text(properties['sinceEarliest']),
    untilEarliest: text(properties['untilEarliest']),
    untilLatest: text(properties['untilLatest']),
    end: text(properties['end']),
  };
}

/** The last days that the documents are of. */
function daysOf(evidence: readonly EvidenceRow[]): string[] {
  return evidence.flatMap(({ source }) => text(source['dateTo']) ?? []);
}
