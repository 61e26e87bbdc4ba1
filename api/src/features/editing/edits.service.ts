import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/changes.service';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { chooseKeys, keysToTry } from './choose-keys';
import { cleanText } from './clean-text';
import type { Edit } from './edit';
import type { EditInput, EditPayload } from './editing.model';
import { EditingService } from './editing.service';
import { mendable } from './mendable';
import { readEdits } from './read-edits';
import { keysTaken } from './records.repository';

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
  constructor(
    private readonly database: DatabaseService,
    private readonly editing: EditingService,
  ) {}

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
      const { edits, isOwnChoice } = await this.withKeys(asked, attempt);
      const { commands, problems } = readEdits(edits);
      if (problems.length > 0) return { done: [], problems, conflicts: [] };
      try {
        return {
          ...(await this.editing.carryOut({ request, why, commands, viewer, narrowing })),
          problems: [],
        };
      } catch (error) {
        if (!(error instanceof CodedError) || !mendable.has(error.code)) throw error;
        // Somebody took the same key for something else meanwhile: another one will do.
        if (error.code === 'ALREADY_EXISTS' && isOwnChoice(error.parameters['key']) && attempt < TRIES)
          continue;
        return {
          done: [],
          problems: problem(error.code, fieldOf(error, edits), error.parameters),
          conflicts: [],
        };
      }
    }
  }

  /** The edits with keys for what they make: readable ones, random ones where others keep taking them. */
  private async withKeys(asked: readonly Edit[], attempt: number) {
    const tries = attempt < TRIES / 2 ? keysToTry(asked) : [];
    const taken =
      tries.length > 0 ? await this.database.read(keysTaken, { scheme: RECORD_KEY, keys: tries }) : [];
    const used = tries.length > 0 ? new Set(taken.map((row) => row.key)) : undefined;
    const { edits, keys } = chooseKeys(asked, used);
    const chosen = new Set<unknown>(keys.values());
    return { edits, isOwnChoice: (key: unknown) => chosen.has(key) };
  }
}

function refusal(request: string, edits: readonly EditInput[]): Problem[] | undefined {
  if (!/^[\w-]{8,80}$/.test(request))
    return problem('INVALID_INPUT', 'request', { detail: 'A-Z a-z 0-9 _ -, 8–80' });
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
