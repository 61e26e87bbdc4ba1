import { Injectable } from '@nestjs/common';
import { tieRecord } from '@maillage/graph-schema/records';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { ChangesService, RECORD_KEY } from '../../platform/changes/changes.service';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { cleanText, RecordsService } from '../editing';
import { answeredTie, type AskedAnswer } from './answered-tie';
import { keysOfThing } from './answers.repository';

export interface AnswerRequest {
  /** Id of the request, of the sender's own making: sent twice, it is answered once. */
  readonly request: string;
  /** Id of the actor that answers. */
  readonly actor: string;
  readonly asked: AskedAnswer;
  readonly viewer: Viewer;
}

/** What participants say of their own ties. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly records: RecordsService,
  ) {}

  /**
   * Confirms or contests a tie for an actor that the viewer acts for. The answer stands beside the earlier ones;
   * the last one counts.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not act for the actor.
   */
  async give({ request, actor, asked, viewer }: AnswerRequest): Promise<Problem[]> {
    const account = requireAccount(viewer);
    if (!account.actsFor.includes(actor)) throw new CodedError('FORBIDDEN');
    if (!/^[\w-]{8,80}$/.test(request))
      return problem('INVALID_INPUT', 'request', { detail: 'A-Z a-z 0-9 _ -, 8–80' });
    const { value, problems } = cleanText(asked, 'answer');
    if (problems.length > 0) return problems;
    const by = `account:${account.id}`;
    const rows = await this.database.read(keysOfThing, { scheme: RECORD_KEY, id: actor });
    const answerer = { keys: rows.map((row) => row.key), by };
    const [seen] = await this.records.find([asked.tie], viewer);
    if (seen?.kind !== 'ties') return problem('NOT_FOUND', 'tie');
    let wrong: Problem[] = [];
    await this.changes.apply({
      request: `${account.id}/${request}`,
      by,
      // As it is kept, and not as this reader sees it: what is hidden from it must stay.
      commands: async (latest) => {
        const kept = (await latest([seen.key])).get(seen.key);
        if (kept === undefined) throw new CodedError('NOT_FOUND');
        const answered = answeredTie(
          tieRecord.parse(JSON.parse(kept)),
          value as AskedAnswer,
          answerer,
          new Date(),
        );
        wrong = answered.problems;
        return answered.tie ? [{ kind: 'ties', record: answered.tie }] : [];
      },
    });
    return wrong;
  }
}
