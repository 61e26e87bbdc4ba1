import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import type { Command } from '../../platform/changes/node-image';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { cleanText, EditingService, RecordsService } from '../editing';
import { AskingService } from './asking.service';
import { declaredTie, type ToldTie } from './declared-tie';
import { poleOfActing, similarTies, type SimilarTieRow } from './declaring.repository';

/** A cooperation that a structure tells of: with whom, on what, since when. */
export interface DeclareRequest extends ToldTie {
  readonly request: string;
  readonly actor: string;
  readonly with: readonly string[];
  readonly pole?: string | null | undefined;
}

export interface Declared {
  readonly tie: string | null;
  readonly slug: string | null;
  readonly asked: number;
  readonly problems: Problem[];
  /** Id of an entry of the history, by which all that came along can be undone. */
  readonly change: string | null;
}

/** More than a hand writes in three gestures. */
const MOST = 30;

/** Members tell of ties of their own. */
@Injectable()
export class DeclaringService {
  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly asking: AskingService,
  ) {}

  /**
   * Records a cooperation with the declarer's own confirmation, and asks the others. Sent twice, it is declared
   * once. What `along` makes of the tie's key is carried out in the same request, provided that the records of
   * `restsOn` are as they were read.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not act for the actor in that pole;
   *   CHANGED_MEANWHILE where a record of `restsOn` is another one now.
   */
  async declare(
    asked: DeclareRequest,
    viewer: Viewer,
    along: (tie: string) => readonly Command[] = () => [],
    restsOn: ReadonlyMap<string, string> = new Map(),
  ): Promise<Declared> {
    const account = requireAccount(viewer);
    if (!account.actsFor.includes(asked.actor)) throw new CodedError('FORBIDDEN');
    if (!isRequestId(asked.request)) return refused(noRequestId());
    const { value, problems } = cleanText(asked, '');
    if (problems.length > 0) return refused(problems);
    const told = value as DeclareRequest;
    const partners = [...new Set(told.with)];
    if (partners.length > MOST) return refused(problem('INVALID_INPUT', 'with', { detail: `≤ ${MOST}` }));
    const pole = told.pole ?? (await this.poleOf(account.id, told.actor));
    const found = await this.records.find([told.actor, pole, ...partners].filter(Boolean), viewer);
    const own = found.find((one) => one.id === told.actor && one.kind === 'actors');
    const kept = found.find((one) => one.id === pole && one.kind === 'poles');
    const others = partners.flatMap(
      (id) => found.find((one) => one.id === id && one.kind === 'actors') ?? [],
    );
    if (!own || !kept || others.length < partners.length) return refused(problem('NOT_FOUND', 'with'));
    const by = `account:${account.id}`;
    const { tie, problems: wrong } = declaredTie(told, {
      own,
      others,
      pole: kept,
      end: createHash('sha256').update(`${account.id}/${told.request}`).digest('hex').slice(0, 8),
      answer: { stance: 'CONFIRMED', on: new Date().toISOString(), by },
    });
    if (!tie) return refused(wrong);
    let number = 0;
    const { done } = await this.editing.carryOut({
      request: told.request,
      commands: [{ kind: 'ties', record: tie }, ...along(tie.key)],
      restsOn,
      viewer,
      within: async (transaction) => {
        number = await this.asking.askOthersIn(transaction, tie, [own.key], { reason: 'DECLARED', by });
      },
    });
    const made = done.find((one) => one.kind === 'ties');
    if (!made) return refused(problem('NOT_FOUND', 'tie'));
    return { tie: made.id, slug: made.key, asked: number, problems: [], change: made.change };
  }

  /** What one's actor has with these already. */
  similar(
    { actor, others, kind }: { actor: string; others: readonly string[]; kind?: string | null },
    { readers }: Viewer,
  ): Promise<SimilarTieRow[]> {
    return this.database.read(similarTies, {
      actor,
      others: others.slice(0, MOST),
      kind: kind ?? null,
      readers,
    });
  }

  private async poleOf(account: string, actor: string): Promise<string> {
    const [found] = await this.database.read(poleOfActing, { account, actor });
    return found?.pole ?? '';
  }
}

function refused(problems: Problem[]): Declared {
  return { tie: null, slug: null, asked: 0, problems, change: null };
}
