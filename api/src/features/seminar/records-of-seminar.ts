import { eventRecord, sourceRecord } from '@maillage/graph-schema/records';
import type { PutCommand } from '../../platform/changes/node-image';
import { keyOfName } from '../editing';
import type { CheckedOpening } from './read-opening';
import type { PoleRow } from './seminars.repository';

/** The event that a session is, and the source that its answers make. */
export function recordsOfSeminar(
  id: string,
  { name, setting, day }: CheckedOpening,
  pole: PoleRow,
): { eventKey: string; commands: PutCommand[] } {
  const eventKey = `${keyOfName(`seance ${name}`).slice(0, 44).replace(/-+$/, '')}-${id.slice(0, 8)}`;
  const sourceKey = `${eventKey}-reponses`;
  const { fictitious } = pole;
  const source = sourceRecord.parse({
    key: sourceKey,
    kind: 'MINUTES',
    title: `Réponses données à la séance « ${name} »`,
    publisher: pole.name,
    date: day,
    summary: 'Ce que les structures présentes ont confirmé, contesté ou déclaré, chacune pour elle-même.',
    fictitious,
  });
  const event = eventRecord.parse({
    key: eventKey,
    kind: 'SEMINAR',
    name,
    date: day,
    ...(setting ? { summary: `Lieu : ${setting}.` } : {}),
    fictitious,
    evidence: [{ source: sourceKey, line: 1, quote: name }],
  });
  return {
    eventKey,
    commands: [
      { kind: 'sources', record: source },
      { kind: 'events', record: event },
    ],
  };
}
