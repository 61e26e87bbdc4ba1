import type { Evidence, RecordOf } from '@maillage/graph-schema/records';
import { properties, termOf } from '@maillage/graph-schema/vocabulary';
import { told, type FigureDraft } from '../../algorithms/sheets/draft';
import { keptInThePole } from '../../algorithms/sheets/kept-figures';
import { withRandomEnd, type CurrentRecord, type PlainRecord } from '../editing';
import type { Who } from './cast';
import { Merged, type Manner } from './merged';
import { sharedReaders, type TieGround } from './plan-ties';

type Statement = RecordOf<'statements'>;

/**
 * The record of a figure or an observation with what a row tells of it.
 *
 * @param among what is said already of whom it is about
 */
export function mergeFigure(
  draft: FigureDraft,
  about: Who,
  among: readonly CurrentRecord[],
  manner: Manner,
  ground: TieGround,
): { merged: Merged; current: CurrentRecord | undefined } {
  const { property } = draft;
  const said = among.filter(({ record }) => isOfSame(record as unknown as Statement, draft));
  const same = sameFigure(draft, said, manner.evidence);
  const isKept = keptInThePole.has(property) && about.kind === 'ACTOR';
  const readers = isKept ? [`pole:${ground.pole}`] : sharedReaders(ground, [about]);
  const fresh: PlainRecord = {
    key: withRandomEnd(`${about.key}--${property.toLowerCase().replaceAll('_', '-')}`),
    about: about.key,
    property,
    readers,
    ...(ground.fictitious ? { fictitious: true } : {}),
    modality: draft.modality,
    ...(draft.period ? { period: draft.period } : {}),
    ...(draft.scope ? { scope: draft.scope } : {}),
  };
  // What the same document said before is mended by it; what another said stands beside it.
  const merged = new Merged(same?.record, fresh, { ...manner, replace: true });
  const field = `property.${property}`;
  const isNumber = termOf(properties, property).type === 'NUMBER';
  const before = same && (isNumber ? quantityOf(same.record) : same.record['text']);
  for (const name of ['value', 'unit', 'text', 'note'] as const)
    if (merged.isOpen && draft[name] !== undefined) merged.now[name] = draft[name];
  if (merged.isOpen && draft.qualifier && draft.qualifier !== (merged.now['qualifier'] ?? 'EXACT'))
    merged.now['qualifier'] = draft.qualifier;
  const after = isNumber ? quantityOf(merged.now) : merged.now['text'];
  if (JSON.stringify(before) !== JSON.stringify(after))
    merged.changes.push({ field, ...(before === undefined ? {} : { before }), after });
  merged.cite();
  if (same) return { merged, current: same };
  if (isKept && ground.readers.includes('public')) merged.problems.push(told('KEPT_IN_THE_POLE', { field }));
  const other = isNumber && said.find(({ record }) => record['value'] !== draft.value);
  if (other) merged.problems.push(told('SAID_OTHERWISE', { field, value: Number(other.record['value']) }));
  return { merged, current: undefined };
}

/** A number with what it counts and how exact it is said to be. */
function quantityOf({ value, unit, qualifier = 'EXACT' }: PlainRecord): unknown {
  return { value, unit, qualifier };
}

/** Whether it is said of the same time and in the same sense. */
function isOfSame(record: Statement, draft: FigureDraft): boolean {
  return (
    record.property === draft.property &&
    record.modality === draft.modality &&
    (record.period ?? '') === (draft.period ?? '') &&
    (record.scope ?? '') === (draft.scope ?? '')
  );
}

/** Which of those that are said is the one of a row: what says the same; of numbers, what the document said before. */
function sameFigure(
  draft: FigureDraft,
  said: readonly CurrentRecord[],
  { source, line }: Evidence,
): CurrentRecord | undefined {
  const isNumber = termOf(properties, draft.property).type === 'NUMBER';
  const same = said.find(({ record }) =>
    isNumber ? record['value'] === draft.value : record['text'] === draft.text,
  );
  if (same || !isNumber) return same;
  const own = said
    .map((one) => ({ one, lines: linesIn(one.record as unknown as Statement, source) }))
    .filter((it) => it.lines.length > 0);
  const found = own.find(({ lines }) => lines.includes(line)) ?? (own.length === 1 ? own[0] : undefined);
  return found?.one;
}

/** Lines of a document at which it is said. */
function linesIn({ evidence }: Statement, source: string): number[] {
  return evidence.filter((one) => one.source === source).map((one) => one.line);
}
