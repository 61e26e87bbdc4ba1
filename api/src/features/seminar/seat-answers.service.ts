import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer, ViewerSeat } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { AnswersService, declaredTie, type AskedAnswer, type ToldTie } from '../answers';
import { cleanText, RecordsService } from '../editing';

/** What a structure tells of a cooperation: with whom, on what, since when. */
export interface SeatTie extends ToldTie {
  readonly partner: string;
}

export interface Answered {
  readonly tie: string | null;
  readonly problems: Problem[];
}

/** What a structure says from its seat: about its own ties, and as itself. */
@Injectable()
export class SeatAnswersService {
  constructor(
    private readonly answers: AnswersService,
    private readonly changes: ChangesService,
    private readonly records: RecordsService,
  ) {}

  /** Confirms or contests one of the structure's own ties. Sent twice, it is answered once. */
  async give(request: string, asked: AskedAnswer, viewer: Viewer): Promise<Answered> {
    const seat = viewer.seat;
    if (!seat) return refused(problem('SEMINAR_ENDED'));
    const by = sayerOf(seat);
    const problems = await this.answers.write({
      request: `${by}/${request}`,
      by,
      event: seat.event,
      actor: seat.actor.id,
      asked,
      viewer,
    });
    return problems.length > 0 ? refused(problems) : { tie: asked.tie, problems: [] };
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
    if (!isRequestId(request)) return refused(noRequestId());
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
    const { event } = seat;
    const by = sayerOf(seat);
    const { tie, problems: wrong } = declaredTie(told, {
      own,
      others: [partner],
      pole,
      end,
      answer: { stance: 'CONFIRMED', on: new Date().toISOString(), by, event },
      event,
    });
    if (!tie) return refused(wrong);
    await this.changes.apply({
      request: `${by}/${request}`,
      by,
      commands: [{ kind: 'ties', record: tie, expected: null }],
    });
    return { tie: (await this.records.ofKeys([tie.key])).get(tie.key)?.id ?? null, problems: [] };
  }
}

/** Who an answer from a seat is by. */
function sayerOf({ code }: ViewerSeat): string {
  return `seminar:${code}`;
}

function refused(problems: Problem[]): Answered {
  return { tie: null, problems };
}
