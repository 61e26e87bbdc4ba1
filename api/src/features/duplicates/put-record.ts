import { readersOfProject, type RecordKind, type RecordOf } from '@maillage/graph-schema/records';
import { actingToken } from '../../platform/access/reader-tokens';
import type { Command } from '../../platform/changes/node-image';

const ACTING = actingToken('');

/**
 * Puts a record that comes to another actor or back to its own. Who reads a supported project, a yearly figure or a
 * pledge follows from whose it is: whoever it comes to reads it, and whoever it leaves no longer does.
 */
export function putRecord(kind: RecordKind, record: unknown, expected?: string): Command {
  const moved = withOwnReaders(kind, record);
  return { kind, record: moved, ...(expected === undefined ? {} : { expected }) } as unknown as Command;
}

function withOwnReaders(kind: RecordKind, record: unknown): unknown {
  if (kind === 'projects') {
    const project = record as RecordOf<'projects'>;
    return { ...project, readers: readersOfProject(project) };
  }
  if (kind === 'returns' || kind === 'pledges') {
    const figure = record as RecordOf<'returns' | 'pledges'>;
    const readers = figure.readers.map((one) => (one.startsWith(ACTING) ? actingToken(figure.of) : one));
    return { ...figure, readers: [...new Set(readers)] };
  }
  return record;
}
