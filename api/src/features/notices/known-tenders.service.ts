import { Injectable } from '@nestjs/common';
import type { TenderDraft } from '../../algorithms/notices/draft';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { RecordsService } from '../editing';
import type { KnownTender, PlannedNotice } from './notice-rows';
import * as statements from './notices.repository';
import { keyForTender } from './tender-key';
import type { TenderRecord } from './tender-record';
import { haveWonTogether } from './won-together';

const schemeOf = (origin: string): string => `TENDER_${origin}`;

/**
 * What is known of the calls that notices are of. Of what the viewer may not see nothing is known, nor told by a key
 * that is taken: two who may not see each other's call each have their own.
 */
@Injectable()
export class KnownTendersService {
  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
  ) {}

  /**
   * What the graph knows of calls by their numbers, and a key for what it does not know. `pole`: id of the one that
   * brings them; all drafts are of one origin, that of the file.
   */
  async of(drafts: readonly TenderDraft[], pole: string, viewer: Viewer): Promise<Map<string, KnownTender>> {
    const [first] = drafts;
    if (!first) return new Map();
    const { readers } = viewer;
    const numbers = drafts.map((draft) => draft.sourceId);
    const asked = { scheme: schemeOf(first.origin), numbers, pole, readers };
    const rows = await this.database.read(statements.tendersOfNumbers, asked);
    const byNumber = new Map(rows.toReversed().map((row) => [row.number, row]));
    const keys = [...byNumber.values()].map((row) => row.key);
    const [kept, bases, won] = await Promise.all([
      this.records.ofKeys(keys),
      this.database.read(statements.lastImported, { scheme: RECORD_KEY, keys }),
      this.database.read(statements.wonTogether, { scheme: RECORD_KEY, calls: keys, readers }),
    ]);
    // Without the quotes of sources that the viewer may not see: putting it gives them back.
    const seen = await this.records.seenBy([...kept.values()], viewer);
    const current = new Map(seen.map((one) => [one.key, one]));
    const base = new Map(bases.map((row) => [row.key, JSON.parse(row.record) as TenderRecord]));
    const knownAs = ({ key, retired }: statements.KnownTenderRow): KnownTender => {
      const now = retired ? undefined : current.get(key);
      const before = base.get(key);
      // A tie that was taken off of a call that stays is not drawn again; with the call, it was undone.
      const ties = won.filter((one) => one.call === key && !(retired && one.retired));
      return {
        key,
        ...(now ? { current: now } : {}),
        ...(before ? { base: before } : {}),
        retired,
        closed: !retired && !now,
        won: ties.map((one) => one.who),
      };
    };
    const free = await this.freeKeys(
      drafts.filter((draft) => !byNumber.has(draft.sourceId)),
      viewer,
    );
    return new Map([
      ...[...byNumber].map(([number, row]) => [number, knownAs(row)] as const),
      ...[...free].map(([number, key]) => [number, unknown(key)] as const),
    ]);
  }

  /** Keys for calls by their numbers. One that something has, by a rare chance, is chosen anew: that tells nothing. */
  private async freeKeys(drafts: readonly TenderDraft[], viewer: Viewer): Promise<Map<string, string>> {
    const keys = new Map(drafts.map((one) => [one.sourceId, keyForTender(one.origin, one.sourceId)]));
    const { ids: taken } = await this.records.keysSeen([...keys.values()], viewer);
    const again = drafts.filter((one) => taken.has(keys.get(one.sourceId) ?? ''));
    return again.length === 0 ? keys : new Map([...keys, ...(await this.freeKeys(again, viewer))]);
  }

  /**
   * Refuses what somebody has brought meanwhile, under the lock of the version: a call of the number of one just made,
   * or a tie between the same winners. What the viewer may not see stands in nobody's way.
   *
   * @throws ALREADY_EXISTS
   */
  async assertFirst(
    transaction: WriteTransaction,
    plans: readonly PlannedNotice[],
    pole: string,
    { readers }: Viewer,
  ): Promise<void> {
    const made = plans.filter((one) => one.row.state === 'NEW').flatMap((one) => one.tender ?? []);
    const [first] = made;
    if (first) {
      const numbers = made.flatMap((one) => one.sourceId ?? []);
      const asked = { scheme: schemeOf(first.origin), numbers, pole, readers };
      const there = (await transaction.run(statements.tendersOfNumbers, asked)).filter((row) => !row.retired);
      for (const { key, sourceId } of made)
        assertAlone(
          key,
          there.filter((row) => row.number === sourceId),
        );
    }
    const tied = plans.filter((one) => one.tie.length > 0).flatMap((one) => one.tender ?? []);
    const drawn = new Set(plans.flatMap((one) => one.tie.map(({ record }) => record.key)));
    const calls = tied.map((one) => one.key);
    if (calls.length === 0) return;
    const won = await transaction.run(statements.wonTogether, { scheme: RECORD_KEY, calls, readers });
    const there = won.filter((row) => !row.retired);
    for (const mine of there.filter((row) => drawn.has(row.key)))
      assertAlone(
        mine.key,
        there.filter((row) => row.call === mine.call && haveWonTogether(mine.who, row.who)),
      );
  }
}

function unknown(key: string): KnownTender {
  return { key, retired: false, closed: false, won: [] };
}

/** What the request made must be the only one: where it made nothing, it was carried out before. */
function assertAlone(key: string, there: readonly { readonly key: string }[]): void {
  const other = there.find((row) => row.key !== key);
  if (other && there.some((row) => row.key === key))
    throw new CodedError('ALREADY_EXISTS', { key: other.key });
}
