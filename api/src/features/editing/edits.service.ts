import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { chooseKeys } from './choose-keys';
import { cleanText } from './clean-text';
import type { Edit } from './edit';
import type { EditInput, EditPayload } from './editing.model';
import { EditingService } from './editing.service';
import { mendable } from './mendable';
import { readEdits } from './read-edits';

/** Edits in one request: a long meeting's worth. */
const MOST_EDITS = 200;

/** Times that keys are chosen anew. */
const TRIES = 6;

export interface EditsAsked {
  readonly request: string;
  readonly edits: readonly EditInput[];
  readonly why?: string | undefined;
  /** Whether what rests on something that is narrowed is narrowed along. */
  readonly narrowing: boolean;
  readonly viewer: Viewer;
}

/** Reads what an editor sends, and has it carried out. */
@Injectable()
export class EditsService {
  constructor(private readonly editing: EditingService) {}

  async edit({ request, edits: inputs, why, narrowing, viewer }: EditsAsked): Promise<EditPayload> {
    requireAccount(viewer);
    const refused = refusal(request, inputs) ?? whyProblems(why);
    if (refused.length > 0) return { done: [], problems: refused, conflicts: [] };
    const asked: Edit[] = inputs.map(({ kind, key, record = null, version = null }) => ({
      kind,
      key,
      record,
      version,
    }));
    for (let attempt = 1; ; attempt++) {
      const { edits, keys } = chooseKeys(asked);
      const made = new Set(keys.values());
      const { commands, problems } = readEdits(edits);
      if (problems.length > 0) return { done: [], problems, conflicts: [] };
      try {
        return {
          ...(await this.editing.carryOut({ request, why, commands, made, viewer, narrowing })),
          problems: [],
        };
      } catch (error) {
        if (!(error instanceof CodedError) || !mendable.has(error.code)) throw error;
        // Something has that key, by a rare chance: another one will do.
        const isTaken = error.code === 'ALREADY_EXISTS' && made.has(String(error.parameters['key']));
        if (isTaken && attempt < TRIES) continue;
        return {
          done: [],
          problems: problem(error.code, fieldOf(error, edits), error.parameters),
          conflicts: [],
        };
      }
    }
  }
}

function refusal(request: string, edits: readonly EditInput[]): Problem[] | undefined {
  if (!isRequestId(request)) return noRequestId();
  if (edits.length === 0 || edits.length > MOST_EDITS)
    return problem('INVALID_INPUT', 'edits', { detail: `1–${MOST_EDITS}` });
  const keys = edits.map((edit) => edit.key);
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  return twice < 0
    ? undefined
    : problem('INVALID_INPUT', `edits.${twice}.key`, { detail: keys[twice] ?? '' });
}

function whyProblems(why: string | undefined): Problem[] {
  return why === undefined ? [] : cleanText(why, 'why').problems;
}

/** The edit that a problem of the whole request is about, where it names a key. */
function fieldOf({ parameters }: CodedError, edits: readonly Edit[]): string | undefined {
  const index = edits.findIndex((edit) => edit.key === parameters['key']);
  return index < 0 ? undefined : `edits.${index}`;
}
