import { createHash } from 'node:crypto';
import { termOf, yearlyFigures, type YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import type { Viewer } from '../../platform/access/viewer';
import { thingFrom, type ThingRow } from '../things';
import type { Change } from './change.model';
import { compareRecords, type FieldDifference } from './compare-records';
import type { ChangeRow } from './history.repository';
import type { Names } from './names';
import { makerOf } from './maker';
import { keysIn, redactRecord, type Plain } from './redact-record';

/** Whether a fact was about something hidden before or after: its words would tell of that. */
export function tellsOfHidden({ kind, before, after }: ChangeRow, { hidden }: Names): boolean {
  return kind === 'statements' && [before, after].some((json) => isAbout(json, hidden));
}

function isAbout(json: string | null, hidden: ReadonlySet<string>): boolean {
  return json !== null && hidden.has(String((JSON.parse(json) as Plain)['about']));
}

/** The change as its reader may see it; nothing where what changed is not for this reader. */
export function changeOf(row: ChangeRow, names: Names, viewer: Viewer): Change | undefined {
  if (tellsOfHidden(row, names)) return undefined;
  const read = (json: string | null) =>
    json === null ? null : redactRecord(JSON.parse(json) as Plain, names.hidden, viewer.readers);
  // What a fact was restored from is left out where it was about something hidden.
  const former = isAbout(row.earlier, names.hidden) ? null : row.earlier;
  const [before, after, earlier] = [read(row.before), read(row.after), read(former)];
  const fields = differences(row, before, after, earlier);
  if (row.action === 'CHANGED' && fields.length === 0) return undefined;
  const record = after ?? before ?? {};
  const declared = declaredIn(row, record);
  return {
    id: row.id,
    at: row.at,
    action: row.action,
    kind: row.kind,
    key: row.key,
    name: declared ? nameOfFigure(declared) : nameOf(row, record, names),
    property: typeof record['property'] === 'string' ? record['property'] : null,
    figure: declared?.figure ?? null,
    year: declared?.year ?? null,
    thing: thingOf(row),
    who: makerOf(row.author, row.account, viewer),
    why: row.why,
    request: opaqueRequest(row.request),
    fields,
    names: namesIn([before, after, earlier], names),
    before,
    after,
    mayUndo: false,
  };
}

function differences(
  { action }: ChangeRow,
  before: Plain | null,
  after: Plain | null,
  earlier: Plain | null,
): FieldDifference[] {
  if (action === 'RETIRED') return [];
  if (action === 'RESTORED') return earlier ? compareRecords(earlier, after) : [];
  return compareRecords(before, after);
}

function nameOf(row: ChangeRow, record: Plain, { names }: Names): string {
  if (row.about) return String(row.about.thing['name']);
  // A pledge has no name: it is called by what it is pledged in, and by whom.
  if (row.kind === 'pledges') {
    const said = [record['purchase'], record['of']].flatMap((key) => names.get(String(key)) ?? []);
    if (said.length > 0) return said.join(', ');
  }
  return String(record['name'] ?? record['title'] ?? row.key);
}

interface Declared {
  readonly figure: YearlyFigureCode;
  readonly year: number;
}

/** Which yearly figure it is, where it is one: these have no name. */
function declaredIn({ kind }: ChangeRow, { figure, year }: Plain): Declared | undefined {
  if (kind !== 'returns' || typeof figure !== 'string' || typeof year !== 'number') return undefined;
  return { figure: figure as YearlyFigureCode, year };
}

/** In the language that the feed is in; a screen says it in that of its reader. */
function nameOfFigure({ figure, year }: Declared): string {
  return `${termOf(yearlyFigures, figure).label.fr} ${year}`;
}

function thingOf({ thing, about }: ChangeRow): ThingRow | null {
  if (thing) return thingFrom(thing);
  return about && !about.retired ? thingFrom(about.thing) : null;
}

export function namesIn(records: readonly unknown[], { names }: Names): { key: string; name: string }[] {
  return [...new Set(records.flatMap(keysIn))].flatMap((key) => {
    const name = names.get(key);
    return name === undefined ? [] : [{ key, name }];
  });
}

/** The request that a change is one of: `<request>:<number>`. */
export function requestPrefix(request: string): string {
  return request.slice(0, request.lastIndexOf(':'));
}

/** What tells requests apart without saying whose they are. */
function opaqueRequest(request: string): string {
  return createHash('sha256').update(requestPrefix(request)).digest('hex').slice(0, 24);
}
