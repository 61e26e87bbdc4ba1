import { Injectable } from '@nestjs/common';
import { codesOf, wantStates } from '@maillage/graph-schema/vocabulary';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import { inTurns } from '../../platform/threads/in-turns';
import { CommuneDistancesService } from '../territories';
import { wantsPredicate } from './board-filter';
import { isOver, matchesAmong, rowFrom, type AllWants, type WantMatchRow, type WantRow } from './board-row';
import type { BoardWant, MatchedWant, WantMatch } from './board.model';
import { wantsBoard } from './board.repository';
import type { WantFilter } from './want.input';

/** Needs and offers that are read at once: far more than some poles have open. */
const MOST = 3000;

/** Matches that are told of one: more is no choice. */
const MOST_MATCHES = 30;

export interface Board extends AllWants {
  readonly named: WantRow | undefined;
}

/** What is looked for and proposed outside any call, and what answers what. */
@Injectable()
export class BoardService {
  constructor(
    private readonly database: DatabaseService,
    private readonly distances: CommuneDistancesService,
  ) {}

  /** One by its address. */
  async bySlug(slug: string, withFictitious: boolean, viewer: Viewer): Promise<MatchedWant | null> {
    const board = await this.read({ named: slug, withFictitious, states: ['OPEN', 'TAKEN'] }, viewer);
    return board.named ? matched(board.named, board, viewer) : null;
  }

  /**
   * A page of them: open ones first, then by name. Where open ones alone are asked for, those whose time has passed
   * on the day asked about, or today, are left out; among others they come last.
   *
   * @throws INVALID_INPUT for a code that is no digits, a day that is none, or too far around a commune.
   */
  async list(
    filter: WantFilter,
    page: { first: number; after?: string | null | undefined },
    viewer: Viewer,
  ): Promise<Connection<MatchedWant>> {
    const isAsked = wantsPredicate(filter, await this.distances.asked(filter));
    const first = pageSize(page.first);
    const states = filter.states?.length ? filter.states : ['OPEN'];
    const board = await this.read(
      { named: null, withFictitious: filter.withFictitious, states: [...states, 'OPEN', 'TAKEN'] },
      viewer,
    );
    const order = codesOf(wantStates) as readonly string[];
    const keyOf = (row: WantRow) => [
      isOver(row, board.today) ? order.length : order.indexOf(String(row.want['state'])),
      String(row.want['sortName']),
      row.want.id,
    ];
    const withOver = states.some((state) => state !== 'OPEN');
    const found = board.rows
      .filter((row) => states.includes(String(row.want['state'])) && isAsked(row))
      .filter((row) => withOver || !isOver(row, filter.openOn ?? board.today))
      .map((row) => ({ row, key: keyOf(row) }))
      .sort((a, b) => compareKeys(a.key, b.key));
    const after = page.after ? decodeCursor(page.after, 3) : null;
    const rest = after ? found.filter(({ key }) => compareKeys(key, after) > 0) : found;
    // Each is compared with all others: a large page of a large board takes a while.
    const rows = await inTurns(rest.slice(0, first + 1), ({ row, key }) => ({
      node: matched(row, board, viewer),
      key,
    }));
    return connectionOf(rows, first, found.length);
  }

  /** All that may answer each other, with one by its id or address. */
  async read(
    asked: { named: string | null; withFictitious: boolean; states: readonly string[] },
    { readers }: Viewer,
  ): Promise<Board> {
    const [found] = await this.database.read(wantsBoard, { ...asked, most: MOST, readers });
    const rows = (found?.rows ?? []).map(rowFrom);
    const today = new Date().toISOString().slice(0, 10);
    const between = await this.distances.all();
    return { named: rows.find(({ want }) => want.id === found?.named), rows, today, between };
  }
}

function matched(row: WantRow, board: Board, viewer: Viewer): MatchedWant {
  const matches = matchesAmong(row, board);
  return {
    ...shown(row, viewer),
    matchCount: matches.length,
    matches: matches.slice(0, MOST_MATCHES).map((one) => toMatch(one, viewer)),
  };
}

function toMatch({ other, score, terms }: WantMatchRow, viewer: Viewer): WantMatch {
  return { other: shown(other, viewer), score, terms };
}

function shown({ want, of, place, territory, tie }: WantRow, { account }: Viewer): BoardWant {
  return { want, of, place, territory, tie, mine: account?.actsFor.includes(of.id) === true };
}

type Key = readonly (string | number)[];

function compareKeys(a: Key, b: Key): number {
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a[at] as string | number, b[at] as string | number];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
