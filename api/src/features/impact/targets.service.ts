import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireAccount, requireFacilitatorOf } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService, type Reads } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { ImpactArgs } from './impact.input';
import { readTarget, readWhy, targetable, type ReadTarget } from './read-target';
import type {
  IndicatorTarget,
  IndicatorTargetInput,
  IndicatorTargetPayload,
  IndicatorTargets,
} from './targets.model';
import * as statements from './targets.repository';
import type { TargetRow } from './targets.repository';

/** What a pole aims at: set by who facilitates it, read by whoever may see the pole, never overwritten. */
@Injectable()
export class TargetsService {
  constructor(private readonly database: DatabaseService) {}

  async list(
    { pole, withFictitious }: ImpactArgs,
    viewer: Viewer,
    store: Reads = this.database,
  ): Promise<IndicatorTargets | null> {
    const [found] = await store.read(statements.targetsOfPole, {
      ...{ pole: pole ?? null, withFictitious, readers: viewer.readers },
    });
    if (!found) return null;
    return {
      pole: found.pole,
      mayEdit: viewer.account?.facilitates.includes(found.pole) ?? false,
      targets: found.targets.map(targetFrom),
      indicators: targetable.map(({ code, section, label, sentence, caveat, unit, ...more }) => ({
        ...{ code, section, label, sentence, caveat, unit },
        moreIsBetter: 'moreIsBetter' in more ? more.moreIsBetter : null,
        readings: [],
        aims: [],
      })),
    };
  }

  /**
   * Sets a target. The one that held for the same indicator and year ends and stays in the history; the same one
   * once more changes nothing.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not facilitate the pole.
   */
  async set(pole: string, given: IndicatorTargetInput, viewer: Viewer): Promise<IndicatorTargetPayload> {
    const account = requireFacilitatorOf(pole, viewer);
    const read = readTarget(given, new Date().toISOString().slice(0, 10));
    if ('problems' in read) return refused(read.problems);
    const { target } = read;
    return this.database.write(async (transaction) => {
      const { indicator } = target;
      const [locked] = await transaction.run(statements.lockTargets, {
        ...{ pole, indicator, head: `${pole}/${indicator}` },
      });
      if (!locked) return refused(problem('NOT_FOUND', 'pole'));
      const replaced = locked.current.filter((one) => (one.dueYear ?? 0) === target.dueYear);
      const there = replaced.find((one) => isSame(one, target));
      if (there) return { target: targetFrom(there), problems: [] };
      await transaction.run(statements.endTargets, {
        ...{ targets: replaced.map((one) => one.id), by: account.id, why: '' },
      });
      const { dueYear, ...words } = target;
      const [created] = await transaction.run(statements.createTarget, {
        ...{ pole, dueYear, target: { ...words, id: randomUUID(), enteredBy: account.id } },
      });
      return { target: created ? targetFrom(created.target) : null, problems: [] };
    });
  }

  /**
   * Gives a target up, saying why: it stays in the history. One that was given up already stays as it was.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not facilitate the pole.
   */
  async end(target: string, words: string, viewer: Viewer): Promise<IndicatorTargetPayload> {
    requireAccount(viewer);
    const [found] = await this.database.read(statements.poleOfTarget, { target });
    if (!found) return refused(problem('NOT_FOUND', 'target'));
    const account = requireFacilitatorOf(found.pole, viewer);
    const read = readWhy(words);
    if ('problems' in read) return refused(read.problems);
    const [ended] = await this.database.write((transaction) =>
      transaction.run(statements.endTargets, { targets: [target], by: account.id, why: read.why }),
    );
    // Who gives one up says why: what ended without was replaced meanwhile, and the one in its place still holds.
    if (!ended?.target.endedWhy) return refused(problem('NOT_FOUND', 'target'));
    return { target: targetFrom(ended.target), problems: [] };
  }
}

function targetFrom({ enteredAt, endedAt, ...row }: TargetRow): IndicatorTarget {
  return {
    ...row,
    enteredAt: new Date(enteredAt).toISOString(),
    endedAt: endedAt === null ? null : new Date(endedAt).toISOString(),
  };
}

function isSame(kept: TargetRow, { value, setOn, author, source }: ReadTarget): boolean {
  return kept.value === value && kept.setOn === setOn && kept.author === author && kept.source === source;
}

function refused(problems: Problem[]): IndicatorTargetPayload {
  return { target: null, problems };
}
