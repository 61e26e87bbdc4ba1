import { CompetenceIndex, type HeldCompetence } from '../../algorithms/need-coverage';
import type { CoverKind } from '../../algorithms/cpv-cover';
import { needsOfLot, type AskedNeed } from '../../algorithms/needs-of-lot';
import { thingFrom, type ThingRow } from '../things';
import type { CompetenceTuple } from './coverage.columns';
import type { Coverage, NeedCoverage } from './coverage.model';
import type { Lot } from './tender.model';

/** A competence as it was read, with the poles among those asked for that its actor is in. */
export interface CompetenceRow extends HeldCompetence {
  readonly id: string;
  readonly poles: readonly string[];
  /** Both whole, where who covers a need is asked for. */
  readonly things: { readonly competence: ThingRow; readonly actor: ThingRow } | null;
}

export function competenceFrom([id, cpv, tags, actor, poles, things]: CompetenceTuple): CompetenceRow {
  const whole = things && { competence: thingFrom(things[0]), actor: thingFrom(things[1]) };
  return { id, cpv, tags, actor, poles, things: whole };
}

/** What of a call coverage is about. */
export interface CallAsking {
  readonly poles: readonly string[];
  readonly cpv: readonly string[];
  readonly lots: readonly Lot[];
}

/** What each pole can cover, from competences that were read for some calls. */
export class CoverageOfPoles {
  private readonly indexes = new Map<string, CompetenceIndex<CompetenceRow>>();

  constructor(private readonly competences: readonly CompetenceRow[]) {}

  /** What the actors of the poles that keep a call can cover of one of its lots. */
  ofLot(lot: Lot, call: CallAsking): Coverage {
    const index = this.indexOf(call.poles);
    return together(needsOfLot(asking(lot), call.cpv).map((need) => coverageOfNeed(need, index)));
  }

  /** The same of the whole call. */
  ofCall(call: CallAsking): Coverage {
    return together(call.lots.flatMap((lot) => this.ofLot(lot, call).needs));
  }

  private indexOf(poles: readonly string[]): CompetenceIndex<CompetenceRow> {
    const key = [...poles].sort().join(' ');
    const known = this.indexes.get(key);
    if (known) return known;
    const made = new CompetenceIndex(
      this.competences.filter((one) => one.poles.some((pole) => poles.includes(pole))),
    );
    this.indexes.set(key, made);
    return made;
  }
}

/** The needs of a lot with the competences that nobody types any more left out. */
export function asking(lot: Lot) {
  return {
    number: lot.number,
    cpv: lot.cpv,
    needs: lot.needs.map(({ label, cpv, tags }) => ({ label, ...(cpv ? { cpv } : {}), tags })),
  };
}

function coverageOfNeed(need: AskedNeed, index: CompetenceIndex<CompetenceRow>): NeedCoverage {
  const found = index.coveringOf(need);
  const count = (kind: CoverKind) => found.filter(({ cover }) => cover.kind === kind).length;
  return {
    ...need,
    tags: [...need.tags],
    actorCount: found.length,
    exact: count('EXACT'),
    wider: count('WIDER'),
    narrower: count('NARROWER'),
    byTag: count('TAG'),
    covering: found.flatMap(({ competence: { things }, cover }) =>
      things ? [{ ...things, kind: cover.kind, tag: cover.tag ?? null }] : [],
    ),
  };
}

function together(needs: NeedCoverage[]): Coverage {
  return {
    needs,
    needCount: needs.length,
    coveredCount: needs.filter(({ actorCount }) => actorCount > 0).length,
  };
}
