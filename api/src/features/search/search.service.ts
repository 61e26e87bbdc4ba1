import { Injectable } from '@nestjs/common';
import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';
import { fitOf } from '../../algorithms/rank-names';
import { foldText } from '../../algorithms/search-keys';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { thingFrom, type ThingRow } from '../things';
import { findThings } from './search.repository';

export interface SearchHitRow {
  readonly thing: ThingRow;
  readonly matched: string;
  readonly score: number;
}

/** Candidates that are ranked for one search. */
const CANDIDATES = 60;
const MOST_WORDS = 8;
const MOST_HITS = 50;

/** At equal fit, who is meant most often. */
const order: readonly ThingKindCode[] = [
  'ACTOR',
  'POLE',
  'PLACE',
  'PERSON',
  'BODY',
  'EVENT',
  'TIE',
  'RECOGNITION',
  'ROSTER',
  'SOURCE',
];

@Injectable()
export class SearchService {
  constructor(private readonly database: DatabaseService) {}

  /** What a person may mean who has typed this much, best first. */
  async search(
    text: string,
    kinds: readonly string[] | null,
    first: number,
    viewer: Viewer,
  ): Promise<SearchHitRow[]> {
    if (!Number.isInteger(first) || first < 1 || first > MOST_HITS)
      throw new CodedError('PAGE_TOO_LARGE', { max: MOST_HITS });
    const words = foldText(text.slice(0, 200)).split(' ').filter(Boolean).slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    const found = await this.database.read(findThings, {
      names: namesQuery(words),
      words: words.map((word) => `+(${word}^2 ${word}*)`).join(' '),
      kinds,
      limit: CANDIDATES,
      readers: viewer.readers,
    });
    const typed = words.join(' ');
    return found
      .map((row) => ({ row, thing: thingFrom(row.thing), fit: fitOf(typed, row.keys ?? []) }))
      .sort(
        (a, b) =>
          b.fit - a.fit ||
          order.indexOf(a.thing.kind) - order.indexOf(b.thing.kind) ||
          b.row.ties - a.row.ties ||
          b.row.score - a.row.score ||
          a.thing.slug.localeCompare(b.thing.slug),
      )
      .slice(0, first)
      .map(({ thing, row, fit }) => ({
        thing,
        matched: bestName(typed, thing),
        score: fit + row.score / 1000,
      }));
  }
}

/** Each word whole, as a beginning, or a letter or two away; all of them together, and run together. */
function namesQuery(words: readonly string[]): string {
  const joined = words.join('');
  const each = words.map((word) => {
    const fuzzy = word.length >= 4 ? ` OR ${word}~${word.length < 8 ? 1 : 2}` : '';
    return `(${word}^4 OR ${word}*^2${fuzzy})`;
  });
  const together = words.length > 1 || joined.length >= 4 ? ` OR ${joined}^6 OR ${joined}~1` : '';
  return `(${each.join(' AND ')})^2 OR (${each.join(' OR ')})${together}`;
}

/** The name or spelling that fits best. */
function bestName(typed: string, thing: ThingRow): string {
  const spellings = Array.isArray(thing['spellings']) ? (thing['spellings'] as string[]) : [];
  const long = typeof thing['longName'] === 'string' ? [thing['longName']] : [];
  const names = [thing.name, ...long, ...spellings];
  const fit = (name: string) => fitOf(typed, [foldText(name), foldText(name).replaceAll(' ', '')]);
  return names.reduce((best, name) => (fit(name) > fit(best) ? name : best), thing.name);
}
