import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RecordOf } from '@maillage/graph-schema/records';
import type { BidFormCode } from '@maillage/graph-schema/vocabulary';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { AskingService, poleOfActing } from '../answers';
import { cleanText, EditingService, RecordsService, type CurrentRecord } from '../editing';
import type { ProposeJointBidArgs } from './joint-bid.input';
import { idsOfKeys } from './joint-bids.repository';
import { answerOf } from './mendable';
import { agreement, membersOf, type BidTie } from './room/bid-record';
import { proposedBid } from './room/propose-bid';
import { dayIn } from './room/room';

export interface Proposed {
  readonly slug: string | null;
  readonly asked: number;
  readonly problems: Problem[];
}

type Actor = RecordOf<'actors'>;
type Tender = RecordOf<'tenders'>;

/** The records that a proposal names. */
interface Ground {
  readonly pole: CurrentRecord;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly tender: Tender | undefined;
  readonly lead: Actor;
}

/** Members propose groups: the partner finder hands one over, or somebody makes it by hand. */
@Injectable()
export class ProposingService {
  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly asking: AskingService,
  ) {}

  /**
   * Makes the room of a group, with the agreement of who proposes it, and invites the others by mail. Sent twice, it
   * is made once.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not act for the actor in that pole.
   */
  async propose(args: ProposeJointBidArgs, viewer: Viewer, now = new Date()): Promise<Proposed> {
    const account = requireAccount(viewer);
    if (!account.actsFor.includes(args.actor)) throw new CodedError('FORBIDDEN');
    if (!isRequestId(args.request)) return refused(noRequestId());
    const { value, problems } = cleanText(args, '');
    if (problems.length > 0) return refused(problems);
    const asked = value as ProposeJointBidArgs;
    const ground = await this.ground(asked, account.id, viewer);
    if ('problems' in ground) return refused(ground.problems);
    const { pole, actors, tender, lead } = ground;
    // What the pole keeps is made by who is of it.
    if (!viewer.readers.includes(`pole:${pole.key}`)) throw new CodedError('FORBIDDEN');
    const zone = tender?.timeZone ?? 'Europe/Paris';
    const { tie, problems: wrong } = proposedBid({
      name: asked.name || undefined,
      message: asked.message || undefined,
      pole: pole.key,
      tender,
      lots: asked.lots ?? [],
      needs: (asked.needs ?? []).map(({ label, cpv, tags }) => ({
        label,
        tags: tags ?? [],
        ...(cpv ? { cpv } : {}),
      })),
      members: asked.members.map(({ actor, share, lots, task }) => ({
        actor: actors.get(actor) as Actor,
        share: share ?? undefined,
        lots: lots ?? [],
        task: task || undefined,
      })),
      lead: lead.key,
      form: asked.form as BidFormCode,
      leadSolidary: asked.leadSolidary,
      end: createHash('sha256').update(`${account.id}/${asked.request}`).digest('hex').slice(0, 8),
      today: dayIn(zone, now),
    });
    if (!tie) return refused(wrong);
    const own = new Set(
      asked.members.flatMap(({ actor }) =>
        account.actsFor.includes(actor) ? (actors.get(actor)?.key ?? []) : [],
      ),
    );
    return this.carryOut(
      agreedBy(tie, own, { on: now.toISOString(), by: `account:${account.id}` }),
      own,
      asked.request,
      viewer,
    );
  }

  private async carryOut(
    tie: BidTie,
    own: ReadonlySet<string>,
    request: string,
    viewer: Viewer,
  ): Promise<Proposed> {
    const by = `account:${requireAccount(viewer).id}`;
    const invited = membersOf(tie).filter((one) => !own.has(one.who));
    let number = 0;
    const outcome = await answerOf(() =>
      this.editing.carryOut({
        request,
        commands: [{ kind: 'ties', record: tie }],
        viewer,
        answersGiven: true,
        vouched: new Set([tie.key]),
        within: async (transaction) => {
          const rows = invited.map(({ who }) => ({ tie: tie.key, actor: who }));
          number = await this.asking.askIn(transaction, rows, { reason: 'INVITED', by });
        },
      }),
    );
    if ('problems' in outcome) return refused(outcome.problems);
    const made = outcome.value.done.find((one) => one.kind === 'ties');
    if (!made) return refused(problem('NOT_FOUND', 'bid'));
    return { slug: made.key, asked: number, problems: [] };
  }

  /** The records that the proposal names, all of which its author must see. */
  private async ground(
    asked: ProposeJointBidArgs,
    account: string,
    viewer: Viewer,
  ): Promise<Ground | { problems: Problem[] }> {
    const [acting] = asked.pole
      ? [{ pole: asked.pole }]
      : await this.database.read(poleOfActing, { account, actor: asked.actor });
    const lead = asked.lead ?? asked.actor;
    const [call] = asked.tender
      ? await this.database.read(idsOfKeys, { scheme: RECORD_KEY, keys: [asked.tender] })
      : [];
    if (asked.tender && !call) return { problems: problem('NOT_FOUND', 'tender') };
    const ids = [acting?.pole ?? '', call?.id ?? '', ...asked.members.map((one) => one.actor)].filter(
      Boolean,
    );
    const found = await this.records.find([...new Set(ids)], viewer);
    const of = (id: string | undefined, kind: string): CurrentRecord | undefined =>
      found.find((one) => one.id === id && one.kind === kind);
    const actors = new Map(
      asked.members.flatMap(({ actor }) => {
        const record = of(actor, 'actors');
        return record ? [[actor, record.record as unknown as Actor] as const] : [];
      }),
    );
    const pole = of(acting?.pole, 'poles');
    const tender = of(call?.id, 'tenders')?.record as unknown as Tender | undefined;
    if (asked.tender && !tender) return { problems: problem('NOT_FOUND', 'tender') };
    if (asked.members.some(({ actor }) => !actors.has(actor)))
      return { problems: problem('NOT_FOUND', 'members') };
    // Who proposes a group takes part in it.
    if (!actors.has(asked.actor)) return { problems: problem('NOT_FOUND', 'actor') };
    const led = actors.get(lead);
    if (!led) return { problems: problem('NOT_FOUND', 'lead') };
    if (!pole) return { problems: problem('NOT_FOUND', 'pole') };
    return { pole, actors, tender, lead: led };
  }
}

/** Who proposes agrees to what it proposes. */
function agreedBy(tie: BidTie, own: ReadonlySet<string>, given: { on: string; by: string }): BidTie {
  return {
    ...tie,
    participants: tie.participants.map((one) =>
      own.has(one.who) ? { ...one, answers: [...one.answers, agreement(tie, one, given)] } : one,
    ),
  };
}

function refused(problems: Problem[]): Proposed {
  return { slug: null, asked: 0, problems };
}
