import type { WantSortCode } from '@maillage/graph-schema/vocabulary';
import { readCpv } from '../../lib/cpv';
import { readTyped } from '../../lib/format';

/** A need or an offer as somebody typed it. */
export interface Told {
  readonly side: 'NEED' | 'OFFER';
  /** Key of the structure. */
  readonly of: string;
  readonly name: string;
  readonly sort: WantSortCode;
  readonly since: string;
  readonly until: string;
  /** Key of a territory, or nothing. */
  readonly territory: string;
  readonly summary: string;
  /** With commas between them. */
  readonly tags: string;
  readonly cpv: string;
  readonly seenBy: 'PUBLIC' | 'POLE';
}

interface Wrong {
  readonly field: 'name' | 'since' | 'until' | 'cpv';
  /** Name of the text that says so. */
  readonly why: 'needName' | 'badDate' | 'badCode' | 'wrongOrder';
}

/** The record of what was typed, or what is wrong with it. */
export function recordOf(told: Told, pole: string): { record: Record<string, unknown>; wrong: Wrong[] } {
  const name = told.name.trim();
  const since = told.since.trim() ? readTyped(told.since, 'START') : '';
  const until = told.until.trim() ? readTyped(told.until, 'END') : '';
  const cpv = told.cpv.trim() ? readCpv(told.cpv) : '';
  const tags = [
    ...new Set(
      told.tags
        .split(/[,;]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag.length > 1),
    ),
  ];
  const wrong: Wrong[] = [
    ...(name === '' ? [{ field: 'name', why: 'needName' } as const] : []),
    ...(since === undefined ? [{ field: 'since', why: 'badDate' } as const] : []),
    ...(until === undefined ? [{ field: 'until', why: 'badDate' } as const] : []),
    ...(since && until && until !== '..' && isBefore(until, since)
      ? [{ field: 'until', why: 'wrongOrder' } as const]
      : []),
    ...(cpv === undefined ? [{ field: 'cpv', why: 'badCode' } as const] : []),
  ];
  return {
    wrong,
    record: {
      key: '~1',
      name,
      of: told.of,
      pole,
      sort: told.sort,
      tags,
      state: 'OPEN',
      readers: told.seenBy === 'POLE' ? [`pole:${pole}`] : ['public'],
      ...(told.summary.trim() ? { summary: told.summary.trim() } : {}),
      ...(cpv ? { cpv } : {}),
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      ...(told.territory ? { territory: told.territory } : {}),
    },
  };
}

/** Whether one EDTF date surely ends before the other begins: compared as far as both are told. */
function isBefore(until: string, since: string): boolean {
  const [end, begin] = [until, since].map((one) => one.replace(/[~?%]/g, '')) as [string, string];
  if (end.includes('/') || begin.includes('/')) return false;
  const length = Math.min(end.length, begin.length);
  return end.slice(0, length) < begin.slice(0, length);
}
