import { recordKinds, type RecordKind, type RecordOf } from '@maillage/graph-schema/records';
import type { z } from 'zod';
import type { PutCommand } from '../platform/changes/node-image';

/** A command from a record as a data file has it, defaults filled in. */
export function put<K extends RecordKind>(kind: K, record: z.input<(typeof recordKinds)[K]>): PutCommand {
  return { kind, record: recordKinds[kind].parse(record) as RecordOf<K> } as PutCommand;
}

/** A source to quote from, and a pole to keep ties, for tests. */
export const ground: PutCommand[] = [
  put('sources', {
    key: 'minutes',
    kind: 'MINUTES',
    title: 'Minutes of a test',
    date: '2013-03-05',
    fictitious: true,
  }),
  put('sources', {
    key: 'report',
    kind: 'PRESS',
    title: 'Report of a test',
    date: '2016-03-10',
    fictitious: true,
  }),
  put('poles', { key: 'pole', name: 'Pole of a test', fictitious: true }),
];

/** Evidence in one of those sources. */
export function says(source: 'minutes' | 'report', line: number, quote = `line ${line} of the ${source}`) {
  return [{ source, line, quote }];
}
