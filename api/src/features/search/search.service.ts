import { Injectable } from '@nestjs/common';
import { matchedSpelling } from '../../algorithms/matched-spelling';
import { indexQueries, matchTiers, readSearchText, type SearchText } from '../../algorithms/search-query';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { pageSize } from '../../platform/graphql/connection';
import { thingFrom, type ThingRow } from '../things';
import { searchThings, type SearchResult } from './search.repository';

export interface SearchHitRow {
  readonly thing: ThingRow;
  readonly matched: string;
  readonly score: number;
}

/** Hits that a question may give; kinds are sorted out afterwards, and so want more of them. */
const MOST_NEAR = 200;
const MOST_LOOSER = 60;
const MOST_BEFORE_KINDS = 4000;

@Injectable()
export class SearchService {
  constructor(private readonly database: DatabaseService) {}

  /** What answers best what somebody types, in one statement; in none where nothing was typed. */
  async search(
    typed: string,
    kinds: readonly string[] | null,
    first: number,
    viewer: Viewer,
  ): Promise<SearchHitRow[]> {
    const limit = pageSize(first);
    const search = readSearchText(typed);
    if (!search) return [];
    const rows = await this.database.read(searchThings, {
      ...indexQueries(search),
      text: search.text,
      joined: search.joined,
      slug: search.text.replaceAll(' ', '-'),
      kinds,
      mostNear: kinds ? MOST_BEFORE_KINDS : MOST_NEAR,
      mostLooser: kinds ? MOST_BEFORE_KINDS : MOST_LOOSER,
      first: limit,
      readers: viewer.readers,
    });
    return rows.map((row) => hitFrom(row, search));
  }
}

function hitFrom({ thing: value, tier }: SearchResult, search: SearchText): SearchHitRow {
  const thing = thingFrom(value);
  const spellings = (thing['spellings'] ?? []) as string[];
  const longName = thing['longName'] as string | undefined;
  const names: [string, ...string[]] = [thing.name, ...(longName ? [longName] : []), ...spellings];
  return { thing, matched: matchedSpelling(search, names), score: 1 - tier / matchTiers.length };
}
