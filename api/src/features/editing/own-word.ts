import { readersOfProject, type RecordKind, type RecordOf } from '@maillage/graph-schema/records';
import { actingToken } from '../../platform/access/reader-tokens';
import { CodedError } from '../../platform/errors/coded-error';
import type { Ground } from './editing-rights';
import type { PlainRecord } from './hidden-parts';
import { pledgeOnItsWord } from './pledges';

interface Put {
  readonly kind: RecordKind;
  readonly record: PlainRecord;
  readonly before: PlainRecord | undefined;
  /** Whether who edits acts for the actor that the record is of. */
  readonly isOwn: boolean;
  /** Now, and the account that says it, as an opaque id. */
  readonly said: { readonly on: string; readonly by: string };
}

/** Key of the one capacity of an actor. */
export function capacityKeyOf(actor: string): string {
  return `${actor}--capacity`;
}

/**
 * What an actor says of itself rests on its word, of the day on which it gives it; what another says of it rests on a
 * document. What it keeps to itself is read by who acts for it and by nobody else, whatever is asked, and is one
 * record. A supported project is read by its supporters and the facilitators of its pole, whatever is asked; a pledge by
 * its actor and them.
 *
 * @throws SAYS_WHO_MISSING where neither the actor nor a document says what it can do; INVALID_INPUT for a second
 *   capacity.
 */
export function onItsWord(put: Put, { subjects }: Pick<Ground, 'subjects'>): PlainRecord {
  const { kind, record, before, isOwn, said } = put;
  if (kind === 'capacities') return ofItsOwn(record, before);
  if (kind === 'pledges')
    return pledgeOnItsWord(record, { before, said: isOwn ? said : undefined }, subjects);
  if (kind === 'projects')
    return { ...record, readers: readersOfProject(record as unknown as RecordOf<'projects'>) };
  if (kind !== 'competences') return record;
  const { declaredOn: _, ...rest } = record;
  const declaredOn = isOwn ? said.on.slice(0, 10) : before?.['declaredOn'];
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
