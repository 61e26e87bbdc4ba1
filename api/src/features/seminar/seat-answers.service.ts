import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { tieRecord, type RecordOf } from '@maillage/graph-schema/records';
import type { Viewer, ViewerSeat } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import type { PutCommand } from '../../platform/changes/node-image';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { answeredTie, type Answerer, type AskedAnswer } from '../answers';
import { cleanText, RecordsService, type CurrentRecord } from '../editing';
import { declaredTie, type SeatTie } from './declared-tie';

/** Times that an answer is tried again when others answer for the same tie meanwhile. */
const TRIES = 60;
const REQUEST = /^[\w:-]{8,80}$/;

export interface Answered {
  readonly tie: string | null;
  readonly problems: Problem[];
}

type Tie = RecordOf<'ties'>;

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
    return this.carryOut(request, seat, async () => {
      const [seen] = await this.records.find([answer.tie], viewer);
      // As it is kept, and not as this reader sees it: what is hidden from it must stay.
      const kept = seen && (await this.records.ofKeys([seen.key])).get(seen.key);
      if (!kept || kept.kind !== 'ties') return refused(problem('NOT_FOUND', 'tie'));
      const { tie, problems: wrong } = answeredTie(tieOf(kept), answer, answererOf(seat), new Date());
      if (!tie) return refused(wrong);
      return { command: { kind: 'ties', record: tie, expected: kept.version }, tie: kept.id };
    });
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
    return this.carryOut(request, seat, async () => {
      const [own, partner, pole] = await Promise.all(
        [seat.actor.id, told.partner, seat.pole.id].map(
          async (id) => (await this.records.find([id], viewer))[0],
        ),
      );
      if (!own || !partner || !pole) return refused(problem('NOT_FOUND', 'with'));
      const end = createHash('sha256').update(`${seat.code}/${request}`).digest('hex').slice(0, 8);
      const { tie, problems: wrong } = declaredTie(told, { own, partner, pole, seat, end, now: new Date() });
      if (!tie) return refused(wrong);
      return { command: { kind: 'ties', record: tie, expected: null }, tie: null, key: tie.key };
    });
  }

  /** Puts what was made, and makes it again from what is there now where somebody else came first. */
  private async carryOut(
    request: string,
    seat: ViewerSeat,
    make: () => Promise<{ command: PutCommand; tie: string | null; key?: string } | Answered>,
  ): Promise<Answered> {
    if (!REQUEST.test(request)) return refused(problem('INVALID_INPUT', 'request', { detail: 'request' }));
    for (let attempt = 1; ; attempt++) {
      const made = await make();
      if (!('command' in made)) return made;
      try {
        const by = `seminar:${seat.code}`;
        await this.changes.apply({ request: `${by}/${request}`, by, commands: [made.command] });
        const id = made.tie ?? (await this.records.ofKeys([made.key ?? ''])).get(made.key ?? '')?.id;
        return { tie: id ?? null, problems: [] };
      } catch (error) {
        if (!(error instanceof CodedError && error.code === 'CHANGED_MEANWHILE') || attempt === TRIES)
          throw error;
      }
    }
  }
}

function answererOf({ actor, code, event }: ViewerSeat): Answerer {
  return { keys: actor.keys, by: `seminar:${code}`, event };
}

/** A record is as it was when it was kept; rules made since give it their defaults. */
function tieOf({ record }: CurrentRecord): Tie {
  return tieRecord.parse(record);
}

function refused(problems: Problem[]): Answered {
  return { tie: null, problems };
}
