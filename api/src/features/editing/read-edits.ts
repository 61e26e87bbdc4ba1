import { recordKinds } from '@maillage/graph-schema/records';
import type { z } from 'zod';
import type { Command } from '../../platform/changes/node-image';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { cleanText } from './clean-text';
import type { Edit } from './edit';

/**
 * The edits as commands, or what is wrong with them: each problem names the edit and the field,
 * `edits.0.record.participants.1.role`.
 */
export function readEdits(edits: readonly Edit[]): { commands: Command[]; problems: Problem[] } {
  const read = edits.map((edit, index) => readEdit(edit, `edits.${index}`));
  return {
    commands: read.flatMap((one) => ('command' in one ? [one.command] : [])),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}

function readEdit(
  { kind, key, record, version }: Edit,
  path: string,
): { command: Command } | { problems: Problem[] } {
  if (record === null) return { command: { kind, retire: key, expected: version } };
  if (typeof record !== 'object' || Array.isArray(record))
    return { problems: problem('INVALID_INPUT', `${path}.record`, { detail: 'object' }) };
  const { value, problems } = cleanText({ ...record, key }, `${path}.record`);
  if (problems.length > 0) return { problems };
  const parsed = recordKinds[kind].safeParse(value);
  if (parsed.success) return { command: { kind, record: parsed.data, expected: version } as Command };
  return {
    problems: parsed.error.issues.flatMap((issue) =>
      problem('INVALID_INPUT', [path, 'record', ...issue.path].join('.'), {
        detail: issue.message,
        issue: issue.code,
        ...boundOf(issue),
      }),
    ),
  };
}

/** The bound that a value is beyond, of what: a number, the length of a text or of a list. */
function boundOf(issue: z.core.$ZodIssue): Readonly<Record<string, string | number>> {
  if (issue.code === 'too_big') return { most: Number(issue.maximum), of: issue.origin };
  if (issue.code === 'too_small')
    return { [issue.inclusive === false ? 'above' : 'least']: Number(issue.minimum), of: issue.origin };
  return {};
}
