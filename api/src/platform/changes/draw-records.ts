import { randomUUID } from 'node:crypto';
import { daysOfDate } from '@maillage/graph-schema/model';
import { replaceReferences, type RecordKind } from '@maillage/graph-schema/records';
import { covers } from '../access/covers';
import { CodedError } from '../errors/coded-error';
import { mergedKeys, type Known } from './change-rules';
import { nameBasedId } from './name-based-id';
import type { EvidenceReference, ImageContext, PutCommand, RecordImage } from './node-image';
import { recordDigest } from './record-digest';
import { RECORD_KEY } from './record-key';
import type { Written } from './write-images';

/**
 * Draws the records that are new or differ from what the graph last took in. `known` has every key that they mention,
 * and is told those that are new.
 *
 * @param which all of them, where what they rest on has changed
 */
export function drawRecords(
  commands: readonly PutCommand[],
  known: Map<string, Known>,
  imageOf: (kind: RecordKind) => RecordImage<RecordKind>,
  newId: (key: string) => string = () => randomUUID(),
  which: 'CHANGED' | 'ALL' = 'CHANGED',
): Written[] {
  const merged = mergedKeys(known);
  const fresh = commands
    .map((command) => ({ ...command, record: replaceReferences(command.record, merged) }) as PutCommand)
    .map((command) => ({
      command,
      json: JSON.stringify(command.record),
      before: known.get(command.record.key),
    }))
    .map((one) => ({ ...one, digest: recordDigest(one.json) }))
    .filter((one) => which === 'ALL' || one.before?.retired || one.before?.digest !== one.digest);
  for (const { command, before, digest } of fresh) {
    const day = command.kind === 'sources' ? daysOfDate(command.record.date).last : null;
    const { key, readers } = command.record;
    known.set(key, { id: before?.id ?? newId(key), digest, day, retired: false, readers });
  }
  const passageId = passageIds(known);
  return fresh.map(({ command, json, before, digest }) => {
    const image = imageOf(command.kind);
    const id = known.get(command.record.key)?.id ?? '';
    const evidence = image.evidence(command.record);
    const drawn = image.image(command.record, contextFor(id, known, passageId));
    return {
      id,
      kind: command.kind,
      key: command.record.key,
      readers: command.record.readers,
      action: actionOn(before),
      image: {
        ...drawn,
        properties: { ...drawn.properties, id, digest },
        identifiers: [...drawn.identifiers, { scheme: RECORD_KEY, value: command.record.key, reference: '' }],
      },
      passages: evidence.map((one) => ({
        ...one,
        id: passageId(one),
        source: idIn(known, one.source),
      })),
      record: json,
    };
  });
}

/** The id behind a key; an unknown one is refused by name. */
export function idIn(known: ReadonlyMap<string, Known>, key: string): string {
  const found = known.get(key);
  if (!found) throw new CodedError('UNKNOWN_REFERENCE', { key });
  return found.id;
}

/** Ids of passages; the same ones are spoken of again and again, in a tie once for each participant. */
function passageIds(known: ReadonlyMap<string, Known>): (evidence: EvidenceReference) => string {
  const ids = new Map<string, string>();
  return ({ source, line, quote }) => {
    const name = `${source} ${line} ${quote}`;
    const id = ids.get(name) ?? nameBasedId('passage', idIn(known, source), line, quote);
    ids.set(name, id);
    return id;
  };
}

function contextFor(
  id: string,
  known: ReadonlyMap<string, Known>,
  passageId: (evidence: EvidenceReference) => string,
): ImageContext {
  return {
    id,
    idOf: (key) => idIn(known, key),
    passagesOf: (evidence) => [...new Set((evidence ?? []).map(passageId))],
    dayOf: (sourceKey) => known.get(sourceKey)?.day ?? '',
    isOpenTo: (readers, evidence) =>
      readers.every((token) =>
        evidence.some(({ source }) => covers(known.get(source)?.readers ?? [], token)),
      ),
  };
}

function actionOn(before: Known | undefined): Written['action'] {
  if (!before) return 'ADDED';
  return before.retired ? 'RESTORED' : 'CHANGED';
}
