import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { tieRecord, type RecordOf } from '@maillage/graph-schema/records';
import type { Viewer, ViewerSeat } from '../../platform/access/viewer';
import { ChangesService, type ChangeRequest } from '../../platform/changes/changes.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import {
  answeredTie,
  declaredTie,
  rewrittenSince,
  type Answerer,
  type AskedAnswer,
  type ToldTie,
} from '../answers';
import { cleanText, RecordsService } from '../editing';

/** What a structure tells of a cooperation: with whom, on what, since when. */
export interface SeatTie extends ToldTie {
  readonly partner: string;
}

const REQUEST = /^[\w-]{8,80}$/;

export interface Answered {
  readonly tie: string | null;
  readonly problems: Problem[];
}

/** What a structure says from its seat: about its own ties, and as itself. */
@Injectable()
export class SeatAnswersService {
  constructor(
    private readonly changes: ChangesService,
    private readonly records: RecordsService,
  ) {}

  /** Confirms or contests one of the structure's own ties. Sent twice, it is answered once. */
  async give(request: string, asked: AskedAnswer, viewer: Viewer): Promise<Answered> {
    const seat = viewer.seat;
    if (!seat) return refused(problem('SEMINAR_ENDED'));
    const { value, problems } = cleanText(asked, '');
    if (problems.length > 0) return refused(problems);
    const answer = value as AskedAnswer;
    const [seen] = await this.records.find([answer.tie], viewer);
    if (seen?.kind !== 'ties') return refused(problem('NOT_FOUND', 'tie'));
    let wrong: Problem[] = [];
    // As it is kept, and not as this reader sees it: what is hidden from it must stay.
    const refusal = await this.apply(request, seat, async (latest) => {
      const kept = (await latest([seen.key])).get(seen.key);
      if (kept === undefined) throw new CodedError('NOT_FOUND');
      const record = JSON.parse(kept) as RecordOf<'ties'>;
      wrong = rewrittenSince(record, answer);
      if (wrong.length > 0) return [];
      const answered = answeredTie(tieRecord.parse(record), answer, answererOf(seat), new Date());
      wrong = answered.problems;
      return answered.tie ? [{ kind: 'ties', record: answered.tie }] : [];
    });
    const all = [...refusal, ...wrong];
    return all.length > 0 ? refused(all) : { tie: seen.id, problems: [] };
  }

  /** Declares a cooperation with another structure of the pole, which is then to answer for it. */
  async declare(
    request: string,
    asked: SeatTie,
    others: readonly string[],
    viewer: Viewer,
  ): Promise<Answered> {
    const seat = viewer.seat;
    if (!seat) return refused(problem('SEMINAR_ENDED'));
    const { value, problems } = cleanText(asked, '');
    if (problems.length > 0) return refused(problems);
    const told = value as SeatTie;
    if (!others.includes(told.partner)) return refused(problem('NOT_FOUND', 'with'));
    const [own, partner, pole] = await Promise.all(
      [seat.actor.id, told.partner, seat.pole.id].map(
        async (id) => (await this.records.find([id], viewer))[0],
      ),
    );
    if (!own || !partner || !pole) return refused(problem('NOT_FOUND', 'with'));
    const end = createHash('sha256').update(`${seat.code}/${request}`).digest('hex').slice(0, 8);
    const { code, event } = seat;
    const { tie, problems: wrong } = declaredTie(told, {
      own,
      others: [partner],
      pole,
      end,
      answer: { stance: 'CONFIRMED', on: new Date().toISOString(), by: `seminar:${code}`, event },
      event,
    });
    if (!tie) return refused(wrong);
    const refusal = await this.apply(request, seat, [{ kind: 'ties', record: tie, expected: null }]);
    if (refusal.length > 0) return refused(refusal);
    return { tie: (await this.records.ofKeys([tie.key])).get(tie.key)?.id ?? null, problems: [] };
  }

  /** Carries it out in the name of the seat; says so where the request's own name is no good. */
  private async apply(
    request: string,
    seat: ViewerSeat,
    commands: ChangeRequest['commands'],
  ): Promise<Problem[]> {
    if (!REQUEST.test(request)) return problem('INVALID_INPUT', 'request', { detail: 'request' });
    const by = `seminar:${seat.code}`;
    await this.changes.apply({ request: `${by}/${request}`, by, commands });
    return [];
  }
}

function answererOf({ actor, code, event }: ViewerSeat): Answerer {
  return { keys: actor.keys, by: `seminar:${code}`, event };
}

function refused(problems: Problem[]): Answered {
  return { tie: null, problems };
}
