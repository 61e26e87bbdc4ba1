import type { Cell } from './grid';

/** As what a spreadsheet shows a number: as a date down to its day, its month or its year, as a time or as a share. */
export type ShownAs = 'DAY' | 'MONTH' | 'YEAR' | 'TIME' | 'PERCENT' | 'NUMBER';

/** Formats that every spreadsheet knows without their being written down (ECMA-376 part 1, §18.8.30). */
const builtIn: Readonly<Record<number, ShownAs>> = {
  ...{ 9: 'PERCENT', 10: 'PERCENT', 14: 'DAY', 15: 'DAY', 16: 'DAY', 17: 'MONTH', 22: 'DAY' },
  ...{ 18: 'TIME', 19: 'TIME', 20: 'TIME', 21: 'TIME', 45: 'TIME', 46: 'TIME', 47: 'TIME' },
};

export function shownAs(id: number, code: string | undefined): ShownAs {
  return code === undefined ? (builtIn[id] ?? 'NUMBER') : shownByCode(code);
}

/** Of a format that is written down: `dd/mm/yyyy`, `[$-40C]mmmm yyyy`, `0.0%`, `# ##0 "€ par mois"`. */
function shownByCode(code: string): ShownAs {
  const [bare = ''] = code
    .replaceAll(/"[^"]*"|\\.|[_*]./g, '')
    // Colours, conditions and languages; elapsed time ([h]) stays.
    .replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .toLowerCase()
    .split(';');
  if (/^general$|^standard$/.test(bare)) return 'NUMBER';
  if (bare.includes('d')) return 'DAY';
  const isTime = /[hs]/.test(bare);
  if (bare.includes('y')) return bare.includes('m') && !isTime ? 'MONTH' : isTime ? 'DAY' : 'YEAR';
  if (isTime) return 'TIME';
  if (bare.includes('m')) return 'DAY';
  return bare.includes('%') ? 'PERCENT' : 'NUMBER';
}

const DAY = 86_400_000;

/** The last day that a spreadsheet knows, 9999-12-31. */
const LAST_DAY = 2_958_465;

/** A time of less than a year is how long something takes; more is a date of which the time alone is shown. */
const LONGEST_TIME = 366;

/** A number as its cell shows it: no day is told where the spreadsheet shows a month. */
export function shownNumber(value: number, as: ShownAs, since1904: boolean): Cell {
  if (as === 'NUMBER') return value;
  if (as === 'PERCENT') return `${Number((value * 100).toPrecision(12))} %`;
  if (as === 'TIME' && value < LONGEST_TIME) return value < 0 ? value : timeText(value);
  if (value < 0 || value > LAST_DAY || (value < 1 && !since1904)) return value;
  const day = new Date(firstDay(value, since1904) + Math.floor(value) * DAY).toISOString().slice(0, 10);
  return as === 'YEAR' ? day.slice(0, 4) : as === 'MONTH' ? day.slice(0, 7) : day;
}

/** Days are counted from 1900 as if that year had had a 29 February, or from 1904. */
function firstDay(value: number, since1904: boolean): number {
  if (since1904) return Date.UTC(1904, 0, 1);
  return Date.UTC(1899, 11, value < 60 ? 31 : 30);
}

function timeText(value: number): string {
  const minutes = Math.round(value * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
