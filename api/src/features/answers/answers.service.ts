import { Injectable } from '@nestjs/common';
import { tieRecord, type RecordOf } from '@maillage/graph-schema/records';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { cleanText, RecordsService } from '../editing';
import { answeredTie, rewrittenSince, type AskedAnswer } from './answered-tie';
import { keysOfThing } from './answers.repository';
import { AskingService } from './asking.service';
import { AskingWorker } from './asking.worker';

export interface AnswerRequest {
  /** Id of the request, of the sender's own making: sent twice, it is answered once. */
  readonly request: string;
  /** Id of the actor that answers. */
  readonly actor: string;
  readonly asked: AskedAnswer;
  readonly viewer: Viewer;
}

/** An answer by whoever was found to be allowed to give it. */
export interface CheckedAnswer extends AnswerRequest {
  /** Who gives it, as an opaque id. */
  readonly by: string;
  /** Key of the event at which it is given. */
  readonly event?: string;
  /** What the tie itself says against it, as it is when the answer is to be written. */
  readonly refuse?: (tie: RecordOf<'ties'>) => Problem[];
}

/** What participants say of their own ties. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly records: RecordsService,
    private readonly asking: AskingService,
    private readonly worker: AskingWorker,
  ) {}

  /**
   * Confirms or contests a tie for an actor that the viewer acts for. The answer stands beside the earlier ones;
   * the last one counts.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not act for the actor.
   */
  async give(answer: AnswerRequest): Promise<Problem[]> {
    const account = requireAccount(answer.viewer);
    if (!account.actsFor.includes(answer.actor)) throw new CodedError('FORBIDDEN');
    return this.write({ ...answer, by: `account:${account.id}`, request: `${account.id}/${answer.request}` });
  }

  /**
   * Writes an answer that its giver may give, whichever door it comes by: signed in, a mail's link or a seat at a
   * session. What was asked of the actor about the tie is settled, and a correction is put to the other participants.
   */
  async write(given: CheckedAnswer): Promise<Problem[]> {
    const problems = await this.carryOut(given);
    if (problems.length === 0) this.worker.nudge();
    return problems;
  }

  private async carryOut(given: CheckedAnswer): Promise<Problem[]> {
    const { request, actor, asked, viewer, by, event, refuse } = given;
    if (!isRequestId(request.slice(request.indexOf('/') + 1))) return noRequestId();
    const { value, problems } = cleanText(asked, 'answer');
    if (problems.length > 0) return problems;
    const answer = value as AskedAnswer;
    const rows = await this.database.read(keysOfThing, { scheme: RECORD_KEY, id: actor });
    const keys = rows.map((row) => row.key);
    const [seen] = await this.records.find([answer.tie], viewer);
    if (seen?.kind !== 'ties') return problem('NOT_FOUND', 'tie');
    // What it means for the questions is written with it: a request that comes again finds both.
    return this.database.write(async (transaction) => {
      let wrong: Problem[] = [];
      let written: RecordOf<'ties'> | undefined;
      await this.changes.applyIn(transaction, {
        seenBy: viewer.readers,
        request,
        by,
        // As it is kept, and not as this reader sees it: what is hidden from it must stay.
        commands: async (latest) => {
          const kept = (await latest([seen.key])).get(seen.key);
          if (kept === undefined) throw new CodedError('NOT_FOUND');
          const record = JSON.parse(kept) as RecordOf<'ties'>;
          const tie = tieRecord.parse(record);
          wrong = [...(refuse?.(tie) ?? []), ...rewrittenSince(record, answer)];
          if (wrong.length > 0) return [];
          const answered = answeredTie(tie, answer, { keys, by, ...(event ? { event } : {}) }, new Date());
          wrong = answered.problems;
          written = answered.tie;
          return answered.tie ? [{ kind: 'ties', record: answered.tie }] : [];
        },
      });
      if (written) {
        const isCorrected = written.bid ? isNews(answer) : isCorrection(answer);
        await this.asking.answeredIn(transaction, written, { keys, isCorrected, by });
      }
      return wrong;
    });
  }
}

function isCorrection({ stance, role, since, until }: AskedAnswer): boolean {
  return stance === 'CONFIRMED' && Boolean(role ?? since ?? until);
}

/** Whoever leads a group is told of a no, and of a yes to other terms; a plain yes is seen in the room. */
function isNews({ stance, role, share, lots }: AskedAnswer): boolean {
  return stance === 'CONTESTED' || Boolean(role ?? share ?? lots);
}
