import { Injectable } from '@nestjs/common';
import { proposeDuplicates, type Candidate, type ProposedPair } from '../../algorithms/propose-duplicates';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { EditingService, RecordsService } from '../editing';
import { thingFrom, type ThingRow } from '../things';
import * as statements from './duplicates.repository';

/** Results kept: one a facilitator at work. */
const MOST_KEPT = 8;

export interface ActorShown {
  readonly actor: ThingRow;
  readonly territory: string | null;
  readonly ties: number;
}

export interface PairShown extends Omit<ProposedPair, 'a' | 'b' | 'names'> {
  readonly id: string;
  readonly a: ActorShown;
  readonly b: ActorShown;
  readonly names: readonly string[];
}

export interface DistinctionShown extends Omit<statements.DistinctionRow, 'ids'> {
  readonly a: ActorShown;
  readonly b: ActorShown;
}

/** Finds actors that can be one and the same, and remembers which are not. */
@Injectable()
export class DuplicatesService {
  private readonly kept = new Map<string, Promise<ProposedPair[]>>();

  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
    private readonly editing: EditingService,
  ) {}

  /** The pairs that concern a pole, the surest first; for its facilitators. */
  async proposed(
    pole: string,
    first: number,
    viewer: Viewer,
  ): Promise<{ pairs: PairShown[]; totalCount: number; distinctions: DistinctionShown[] }> {
    if (!requireAccount(viewer).facilitates.includes(pole)) throw new CodedError('FORBIDDEN');
    const all = await this.pairs(pole, viewer);
    const keys = all.map((pair) => `${pair.a} ${pair.b}`);
    const { readers } = viewer;
    const told = await this.database.read(statements.toldApart, { pairs: keys, readers });
    const apart = new Set(told.map((row) => row.pair));
    const open = all.filter((pair) => !apart.has(`${pair.a} ${pair.b}`));
    const shown = open.slice(0, first);
    const said = await this.database.read(statements.distinctions, { pole, readers });
    const actors = await this.actors(
      [...shown.flatMap((pair) => [pair.a, pair.b]), ...said.flatMap((one) => one.ids)],
      viewer,
    );
    return {
      totalCount: open.length,
      pairs: shown.flatMap(({ a: one, b: other, ...pair }) => {
        const [a, b] = [actors.get(one), actors.get(other)];
        return a && b ? [{ ...pair, id: `${one} ${other}`, a, b, names: pair.names ?? [] }] : [];
      }),
      distinctions: said.flatMap(({ ids: [one = '', other = ''], ...row }) => {
        const [a, b] = [actors.get(one), actors.get(other)];
        return a && b ? [{ ...row, a, b }] : [];
      }),
    };
  }

  /** Says that two actors are two. Returns the id of what was said. */
  async tellApart(a: string, b: string, why: string | undefined, viewer: Viewer): Promise<string> {
    const account = requireAccount(viewer);
    await this.assertMay([a, b], viewer);
    const ids = [a, b].sort();
    const pair = ids.join(' ');
    const asked = { pair, ids, by: `account:${account.id}`, why: why ?? null };
    const [said] = await this.database.write((transaction) => transaction.run(statements.tellApart, asked));
    if (!said) throw new CodedError('NOT_FOUND');
    return said.id;
  }

  /** Takes it back: the pair is proposed again. */
  async undo(id: string, viewer: Viewer): Promise<void> {
    const account = requireAccount(viewer);
    const [found] = await this.database.read(statements.distinctionById, { id, readers: viewer.readers });
    if (!found) throw new CodedError('NOT_FOUND');
    await this.assertMay(found.ids, viewer);
    const by = `account:${account.id}`;
    await this.database.write((transaction) => transaction.run(statements.undoDistinction, { id, by }));
  }

  async actors(ids: readonly string[], { readers }: Viewer): Promise<Map<string, ActorShown>> {
    const asked = { ids: [...new Set(ids)], readers };
    const rows = await this.database.read(statements.actorsOfIds, asked);
    const shown = rows.map(({ thing, territory, ties }) => ({ actor: thingFrom(thing), territory, ties }));
    return new Map(shown.map((one) => [one.actor.id, one]));
  }

  /** Only who may take both off the screens decides whether they are two. */
  private async assertMay(ids: readonly string[], viewer: Viewer): Promise<void> {
    const found = await this.records.find(ids, viewer);
    const actors = found.filter((one) => one.kind === 'actors');
    if (new Set(actors.map((one) => one.id)).size < 2) throw new CodedError('NOT_FOUND');
    const commands = actors.map(({ kind, key }) => ({ kind, retire: key }));
    await this.editing.assertMayCarryOut(commands, viewer);
  }

  /** Looked for once, until the graph changes. */
  private async pairs(pole: string, { readers }: Viewer): Promise<ProposedPair[]> {
    const [state] = await this.database.read(statements.graphVersion, {});
    const key = JSON.stringify([state?.version, pole, readers]);
    const known = this.kept.get(key);
    if (known) return known;
    const found = this.look(pole, readers);
    this.kept.set(key, found);
    found.catch(() => this.kept.delete(key));
    for (const old of [...this.kept.keys()].slice(0, -MOST_KEPT)) this.kept.delete(old);
    return found;
  }

  private async look(pole: string, readers: readonly string[]): Promise<ProposedPair[]> {
    const rows = await this.database.read(statements.candidates, { pole, readers });
    const mine = new Set(rows.filter((row) => row.mine).map((row) => row.id));
    // What is invented and what is real are never one.
    return [true, false]
      .flatMap((invented) =>
        proposeDuplicates(rows.filter((row) => row.invented === invented).map(candidateFrom)),
      )
      .filter((pair) => mine.has(pair.a) || mine.has(pair.b))
      .sort((one, other) => other.weight - one.weight);
  }
}

function candidateFrom(row: statements.CandidateRow): Candidate {
  const numbers = (scheme: string) =>
    row.numbers.filter((one) => one.startsWith(scheme)).map((one) => one.slice(scheme.length + 1));
  return {
    id: row.id,
    family: row.family,
    names: [...new Set([row.name, ...(row.longName ? [row.longName] : []), ...(row.spellings ?? [])])],
    siren: numbers('SIREN'),
    siret: numbers('SIRET'),
    commune: row.territory ?? undefined,
  };
}
