import { Injectable } from '@nestjs/common';
import type { RecordOf } from '@maillage/graph-schema/records';
import { totalSaving } from '../../algorithms/purchasing';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { keyOf, type Command } from '../../platform/changes/node-image';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { AskingService } from '../answers';
import { cleanText, EditingService, mendable, RecordsService, type CurrentRecord } from '../editing';
import type { ReopenPurchaseArgs, SignPurchaseArgs } from './purchase.input';
import type { PurchasePayload } from './purchase.model';
import { amountsOf, type PurchaseRow } from './purchase-row';
import * as statements from './purchases.repository';
import { PurchasesService } from './purchases.service';
import { keysOfSignature, partiesOf, reopening, signature } from './signature';

type Pledge = RecordOf<'pledges'>;
type Tie = RecordOf<'ties'>;

/** Times that it is tried again when others change what it rests on at the same moment. */
const TRIES = 5;

/** A group purchase becomes a cooperation, and is taken back where it was signed too early. */
@Injectable()
export class SigningService {
  constructor(
    private readonly database: DatabaseService,
    private readonly purchases: PurchasesService,
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly asking: AskingService,
  ) {}

  /**
   * Concludes a purchase, provided that what is firmly pledged, the offer and what it costs are what the
   * signer saw. Sent twice, it is done once.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN for who does not carry it
   */
  sign(asked: SignPurchaseArgs, viewer: Viewer): Promise<PurchasePayload> {
    const account = requireAccount(viewer);
    const { value, problems } = cleanText({ document: asked.document ?? '' }, '');
    if (problems.length > 0) return Promise.resolve(refused(problems));
    const document = (value as { document: string }).document.trim() || null;
    return this.carryOut(asked, viewer, async (row, purchase) => {
      if (row.purchase['state'] !== 'GATHERING') return problem('CHANGED_MEANWHILE', 'purchase');
      if (row.firm !== asked.quantity) return problem('CHANGED_MEANWHILE', 'quantity');
      const [chosen] = row.offerRows;
      if (row.obstacles.length > 0 || !chosen || chosen.firm.total === null)
        return problem('PURCHASE_NOT_READY', 'purchase');
      if ((asked.offer ?? chosen.offer.number) !== chosen.offer.number)
        return problem('CHANGED_MEANWHILE', 'offer');
      // To the cent: sums are worked out in one way only, but travel as numbers with a point.
      if (Math.abs((asked.cost ?? chosen.firm.total) - chosen.firm.total) >= 0.005)
        return problem('CHANGED_MEANWHILE', 'cost');
      const found = await this.database.read(statements.pledgesOf, { id: row.purchase.id });
      const pledged = await this.records.ofKeys(found.map((one) => one.key));
      const firm = [...pledged.values()]
        .map((one) => one.record as unknown as Pledge)
        .filter((one) => one.firm);
      const parties = partiesOf(purchase.record as unknown as RecordOf<'purchases'>, firm);
      const actors = await this.records.ofKeys(parties);
      const acting = new Set(account.actsFor);
      const by = `account:${account.id}`;
      const { tie, commands } = signature({
        ...{ purchase, pledges: firm, actors, document, by, forAll: asked.forAll },
        cost: chosen.firm.total,
        quantity: row.firm,
        saving: await this.savingOf(row),
        own: new Set([...actors].flatMap(([key, { id }]) => (acting.has(id) ? [key] : []))),
        now: new Date().toISOString(),
        request: `${account.id}/${asked.request}`,
      });
      const confirmed = tie.participants.filter((one) => one.answers.length > 0).map((one) => one.who);
      return {
        commands,
        within: async (transaction: WriteTransaction) => {
          const now = await transaction.run(statements.pledgesOf, { id: row.purchase.id });
          if (JSON.stringify(now) !== JSON.stringify(found))
            throw new CodedError('CHANGED_MEANWHILE', { key: purchase.key });
          return this.asking.askOthersIn(transaction, tie, confirmed, { reason: 'DECLARED', by });
        },
      };
    });
  }

  /**
   * Takes a signature back, as long as nobody has answered about the tie since.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN for who does not carry it
   */
  reopen(asked: ReopenPurchaseArgs, viewer: Viewer): Promise<PurchasePayload> {
    return this.carryOut(asked, viewer, async (row, purchase) => {
      const { state, tie, signed } = purchase.record as unknown as RecordOf<'purchases'>;
      if (state !== 'SIGNED' || !tie || !signed) return problem('CHANGED_MEANWHILE', 'purchase');
      const there = await this.records.ofKeys(keysOfSignature(tie));
      const record = there.get(tie)?.record as unknown as Tie | undefined;
      const since = (record?.participants ?? []).filter(({ answers }) =>
        answers.some((one) => one.on > signed.on),
      );
      const actors = await this.records.ofKeys(since.map((one) => one.who));
      const names = [...actors.values()].map((one) => String(one.record['name'])).join(', ');
      if (since.length > 0) return problem('STILL_USED', 'purchase', { names });
      return { commands: reopening(purchase, tie, new Set(there.keys())), within: () => Promise.resolve(0) };
    });
  }

  private async carryOut(
    { request, purchase: named }: { readonly request: string; readonly purchase: string },
    viewer: Viewer,
    plan: (row: PurchaseRow, record: CurrentRecord) => Promise<Planned | Problem[]>,
  ): Promise<PurchasePayload> {
    const account = requireAccount(viewer);
    if (!isRequestId(request)) return refused(noRequestId());
    for (let attempt = 1; ; attempt += 1) {
      const row = await this.purchases.rowOf(named, viewer);
      if (!row) return refused(problem('NOT_FOUND', 'purchase'));
      const { id, slug } = row.purchase;
      const shown = () => this.purchases.one(id, viewer);
      if (await this.editing.isDone(request, viewer))
        return { purchase: await shown(), asked: 0, problems: [] };
      if (!account.actsFor.includes(row.ofId) && !account.facilitates.includes(row.poleId))
        throw new CodedError('FORBIDDEN');
      const record = (await this.records.ofKeys([slug])).get(slug);
      if (record?.kind !== 'purchases') return refused(problem('NOT_FOUND', 'purchase'));
      const planned = await plan(row, record);
      if (!('commands' in planned)) return refused(planned);
      const { commands } = planned;
      let asked = 0;
      const within = async (transaction: WriteTransaction): Promise<void> => {
        asked = await planned.within(transaction);
      };
      try {
        const vouched = new Set(commands.map(keyOf));
        const { conflicts } = await this.editing.carryOut({
          ...{ request, commands, viewer, answersGiven: true, vouched, within },
          // Changed meanwhile, it is read and planned again here.
          restsOn: new Map([[record.key, record.version]]),
        });
        if (conflicts.length === 0) return { purchase: await shown(), asked, problems: [] };
      } catch (error) {
        if (!(error instanceof CodedError)) throw error;
        if (mendable.has(error.code)) return refused(problem(error.code, undefined, error.parameters));
        if (error.code !== 'CHANGED_MEANWHILE') throw error;
      }
      if (attempt === TRIES) return refused(problem('CHANGED_MEANWHILE', 'purchase'));
    }
  }

  /** What those save that pledged firmly and told what they pay today. */
  private async savingOf(row: PurchaseRow): Promise<number | null> {
    const own = row.pledges.flatMap((pledge) => {
      const amounts = pledge.firm ? amountsOf(row, pledge) : null;
      if (!amounts || amounts.reference === null || amounts.saving === null) return [];
      return [{ actor: pledge.actorId, reference: amounts.reference, saving: amounts.saving }];
    });
    const knowers = await this.database.read(statements.actingForSeveral, {
      actors: own.map((one) => one.actor),
    });
    const known = knowers.map(({ actors }) => new Set(actors));
    return totalSaving(own, known).saving;
  }
}

interface Planned {
  readonly commands: readonly Command[];
  /** Returns how many people are asked. */
  readonly within: (transaction: WriteTransaction) => Promise<number>;
}

function refused(problems: Problem[]): PurchasePayload {
  return { purchase: null, asked: 0, problems };
}
