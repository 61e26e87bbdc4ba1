import { readersOfProject, type RecordKind, type RecordOf } from '@maillage/graph-schema/records';
import { actingToken } from '../../platform/access/reader-tokens';
import { CodedError } from '../../platform/errors/coded-error';
import type { PlainRecord } from './hidden-parts';

interface Put {
  readonly kind: RecordKind;
  readonly record: PlainRecord;
  readonly before: PlainRecord | undefined;
  /** Whether who edits acts for the actor that the record is of. */
  readonly isOwn: boolean;
  /** ISO day. */
  readonly today: string;
}

/** Key of the one capacity of an actor. */
export function capacityKeyOf(actor: string): string {
  return `${actor}--capacity`;
}

/**
 * What an actor says of itself rests on its word, of the day on which it gives it; what another says of it rests on a
 * document. What it keeps to itself is read by who acts for it and by nobody else, whatever is asked, and is one
 * record. A supported project is read by its supporters and the facilitators of its pole, whatever is asked.
 *
 * @throws SAYS_WHO_MISSING where neither the actor nor a document says what it can do; INVALID_INPUT for a second
 *   capacity.
 */
export function onItsWord({ kind, record, before, isOwn, today }: Put): PlainRecord {
  if (kind === 'capacities') return ofItsOwn(record, before);
  if (kind === 'projects')
    return { ...record, readers: readersOfProject(record as unknown as RecordOf<'projects'>) };
  if (kind !== 'competences') return record;
  const { declaredOn: _, ...rest } = record;
  const declaredOn = isOwn ? today : before?.['declaredOn'];
  const isDocumented = ((record['evidence'] ?? []) as unknown[]).length > 0;
  if (declaredOn === undefined && !isDocumented && record['fictitious'] !== true)
    throw new CodedError('SAYS_WHO_MISSING', { key: record.key, names: String(record['name']) });
  return declaredOn === undefined ? rest : { ...record, declaredOn };
}

function ofItsOwn(record: PlainRecord, before: PlainRecord | undefined): PlainRecord {
  const actor = String(record['of']);
  if (!before && record.key !== capacityKeyOf(actor))
    throw new CodedError('INVALID_INPUT', { key: record.key, detail: capacityKeyOf(actor) });
  return { ...record, readers: [actingToken(actor)] };
}
