import { Injectable } from '@nestjs/common';
import { matchedSpelling } from '../../algorithms/matched-spelling';
import { indexQueries, matchTiers, readSearchText, type SearchText } from '../../algorithms/search-query';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { pageSize } from '../../platform/graphql/connection';
import type { Selection } from '../../platform/graphql/selection';
import { columnsAsked, partyColumns, thingFrom, tieColumns, type ThingRow } from '../things';
import { searchThings, type SearchResult } from './search.repository';

export interface SearchHitRow {
  readonly thing: ThingRow;
  readonly matched: string;
  readonly score: number;
}

/** Hits that a question may give beyond those wanted, so that ties and kinds can decide among equals. */
const MORE = 60;

@Injectable()
export class SearchService {
  constructor(private readonly database: DatabaseService) {}

  /** What answers best what somebody types, in one statement; in none where nothing was typed. */
  async search(
    typed: string,
    kinds: readonly string[] | null,
    first: number,
    viewer: Viewer,
    selection: Selection,
  ): Promise<SearchHitRow[]> {
    const limit = pageSize(first);
    const search = readSearchText(typed);
    // Of no kind at all: nothing.
    if (!search || kinds?.length === 0) return [];
    // Any thing may be found: its type rests on whichever of these it has.
    const columns = columnsAsked(selection.below('thing'), [...new Set([...partyColumns, ...tieColumns])]);
    const rows = await this.database.read(searchThings, {
      ...indexQueries(search, kinds),
      text: search.text,
      joined: search.joined,
      slug: search.text.replaceAll(' ', '-'),
      kinds,
      most: limit + MORE,
      columns,
      first: limit,
      readers: viewer.readers,
    });
    return rows.map((row) => hitFrom(row, columns, selection.has('matched') ? search : undefined));
  }
}

function hitFrom(
  { thing, names: [name, longName, spellings], tier }: SearchResult,
  columns: readonly string[],
  search: SearchText | undefined,
): SearchHitRow {
  const names: [string, ...string[]] = [name, ...(longName ? [longName] : []), ...(spellings ?? [])];
  return {
    thing: thingFrom(thing, columns),
    matched: search ? matchedSpelling(search, names) : name,
    score: 1 - tier / matchTiers.length,
  };
}
