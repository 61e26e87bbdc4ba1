import { availableParallelism } from 'node:os';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Request } from 'express';
import { tagKeys } from '../../algorithms/cpv-cover';
import type { FinderAnswer, FinderQuestion } from '../../algorithms/partner-finder';
import type { Viewer, ViewerAccount } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem } from '../../platform/graphql/problem.model';
import { builtWorker } from '../../platform/threads/in-thread';
import { AttemptsService } from '../accounts';
import { lotsOf, type Lot } from '../tenders';
import { thingFrom, type ThingRow } from '../things';
import { checkAsked } from './check-asked';
import type { PartnersAsked } from './finder.input';
import type { Partners } from './finder.model';
import {
  finderCall,
  finderGround,
  finderThings,
  type CallResult,
  type FinderResult,
} from './finder.repository';
import { rulesFor, type CallAsRead } from './hold-against-rules';
import { idsIn } from './named-things';
import { planSearches, type Hindrance, type PlannedSearch } from './plan-searches';
import { toSearch } from './to-answer';
import { MOST_CANDIDATES, settleNames, toQuestion } from './to-questions';
import { PoolError, WorkerPool } from './worker-pool';

/** Milliseconds for all searches of a question; what takes longer ends with the best that was found. */
const BUDGET = 12_000;

/** Members of a pole that are read; a larger one is looked through by territory. */
const MOST_MEMBERS = 20_000;

/** Questions of one account within a quarter of an hour. A person who moves every constraint stays far below. */
export const questionsAllowed = { account: 300, address: 1000 } as const;

/** From needs to groups: reads what there is, lets a thread look for the best, and says what came of it. */
@Injectable()
export class FinderService implements OnModuleDestroy {
  private readonly pool = new WorkerPool({
    file: builtWorker(__dirname, 'finder.worker.js'),
    threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
    queue: 24,
    grace: 3000,
  });

  constructor(
    private readonly database: DatabaseService,
    private readonly attempts: AttemptsService,
  ) {}

  onModuleDestroy(): Promise<void> {
    return this.pool.close();
  }

  async find(
    input: PartnersAsked,
    viewer: Viewer,
    request: Request,
    signal?: AbortSignal,
  ): Promise<Partners> {
    const began = Date.now();
    const now = new Date(began);
    const { account } = viewer;
    if (!account) return nothing([{ code: 'SIGN_IN_REQUIRED' }]);
    const faults = checkAsked(input);
    if (faults.length > 0) return nothing(faults);
    const call = input.call ? await this.readCall(input.call, viewer, now) : undefined;
    if (input.call && !call) return nothing([{ code: 'NOT_FOUND', field: 'call' }]);
    const head = headOf(call);
    const plan = planSearches(input, call && planOf(call.row));
    const searches = plan.filter(isSearch);
    const hindrances = plan.filter((one): one is Hindrance => !isSearch(one));
    if (searches.length === 0) return { ...head, problems: hindrances.flatMap(told) };
    const wait = await this.take(account, request);
    if (wait !== undefined)
      return { ...head, problems: problem('TOO_MANY_ATTEMPTS', undefined, { seconds: wait }) };

    const ground = await this.readGround(input, searches, call, viewer, now);
    if (!ground) return { ...head, problems: problem('NOT_FOUND', 'pole') };
    const withPole = { ...head, pole: thingFrom(ground.pole), usedPrivate: ground.capacities !== null };
    const [code] = ground.unknownCodes;
    if (code !== undefined) return { ...withPole, problems: problem('CPV_UNKNOWN', 'needs', { code }) };
    const named = settleNames(input, ground);
    if (Array.isArray(named)) return { ...withPole, problems: named.flatMap(told) };
    const today = now.toISOString().slice(0, 10);
    const facts = { buyer: call?.buyer ?? null, deadline: call?.deadline ?? null };
    const questions = searches.map((search) =>
      toQuestion(search, input, named, ground, facts, today, account.actsFor),
    );
    const count = Math.max(
      ground.memberCount > MOST_MEMBERS ? ground.memberCount : 0,
      ...questions.map(weighed),
    );
    if (count > MOST_CANDIDATES)
      return {
        ...withPole,
        problems: problem('TOO_MANY_CANDIDATES', 'pole', { count, most: MOST_CANDIDATES }),
      };

    const answers = await this.look(questions, signal);
    const asked = ground.named.map(([, id]) => id);
    const thing = await this.readThings(
      [...asked, ...answers.flatMap((answer) => [...idsIn(answer)])],
      viewer,
    );
    return {
      ...withPole,
      named: [...new Set(asked)].map(thing),
      milliseconds: Date.now() - began,
      searches: searches.flatMap((search, index) => {
        const [question, answer] = [questions[index], answers[index]];
        if (!question || !answer) return [];
        const rules = rulesFor({ call, search, ground, named, today });
        return [toSearch({ search, question, answer, ground, thing, rules })];
      }),
    };
  }

  private async readCall(slug: string, { readers }: Viewer, now: Date) {
    const [found] = await this.database.read(finderCall, { call: slug, readers });
    return found && callAsRead(found, now);
  }

  private async readGround(
    input: PartnersAsked,
    searches: readonly PlannedSearch[],
    call: { readonly pole: string | null } | undefined,
    { readers, account }: Viewer,
    now: Date,
  ): Promise<FinderResult | undefined> {
    const needs = searches.flatMap((one) => one.needs);
    const codes = needs.flatMap(({ cpv }) => cpv ?? []);
    const [found] = await this.database.read(finderGround, {
      pole: input.pole ?? call?.pole ?? null,
      named: [
        ...input.required,
        ...input.excluded,
        ...[input.lead, input.around].filter((one) => one != null),
      ],
      codes: input.needs.flatMap(({ cpv }) => cpv?.trim().replace(/-\d$/, '') || []),
      divisions: [...new Set(codes.map((code) => code.slice(0, 2)))],
      keys: tagKeys(needs.flatMap(({ tags }) => tags)),
      territory: input.territory || null,
      today: now.toISOString().slice(0, 10),
      withFictitious: input.withFictitious,
      facilitates: account?.facilitates ?? [],
      mine: account?.actsFor ?? [],
      most: MOST_MEMBERS,
      readers,
    });
    return found;
  }

  /** Seconds to wait where an account has asked too much. */
  private async take({ id }: ViewerAccount, request: Request): Promise<number | undefined> {
    return (await this.attempts.take('partners', id, request, questionsAllowed)).wait;
  }

  /** One after the other, each with its part of the time that is left. */
  private async look(questions: readonly FinderQuestion[], signal?: AbortSignal): Promise<FinderAnswer[]> {
    const until = Date.now() + BUDGET;
    const answers: FinderAnswer[] = [];
    try {
      for (const [index, question] of questions.entries()) {
        const budget = Math.max(50, (until - Date.now()) / (questions.length - index));
        answers.push(await this.pool.run(question, { budget, signal }));
      }
    } catch (error) {
      if (error instanceof PoolError) throw new CodedError(error.code, {}, { cause: error });
      throw error;
    }
    return answers;
  }

  private async readThings(named: readonly string[], { readers }: Viewer): Promise<(id: string) => ThingRow> {
    const ids = [...new Set(named)];
    const rows = ids.length > 0 ? await this.database.read(finderThings, { ids, readers }) : [];
    const things = new Map(rows.map(({ thing }) => thingFrom(thing)).map((row) => [row.id, row]));
    return (id) => {
      const found = things.get(id);
      if (!found) throw new CodedError('CHANGED_MEANWHILE');
      return found;
    };
  }
}

type CallWithParts = CallAsRead & { readonly pole: string | null; readonly buyer: string | null };

function callAsRead({ thing, pole, buyer, bids }: CallResult, now: Date): CallWithParts {
  const row = thingFrom(thing);
  const deadline = row['deadline'] as string | undefined;
  const moment = row['deadlineAt'] as string | undefined;
  return {
    row,
    pole,
    buyer,
    bids,
    deadline: deadline?.slice(0, 10) ?? null,
    isPast: moment !== undefined && moment < now.toISOString(),
  };
}

function planOf(row: ThingRow) {
  return {
    lots: lotsOf(row) as Lot[],
    cpv: (row['ownCpv'] ?? []) as string[],
    value: (row['value'] as number | undefined) ?? null,
  };
}

function headOf(call: CallAsRead | undefined): Partners {
  const deadline = !call?.deadline ? 'NONE' : call.isPast ? 'PAST' : 'AHEAD';
  return { ...nothing([]), call: call?.row ?? null, deadline };
}

function nothing(hindrances: readonly Hindrance[]): Partners {
  return {
    problems: hindrances.flatMap(told),
    call: null,
    pole: null,
    named: [],
    deadline: 'NONE',
    usedPrivate: false,
    milliseconds: 0,
    searches: [],
  };
}

function told({ code, field, parameters }: Hindrance) {
  return problem(code, field, parameters);
}

function isSearch(one: PlannedSearch | Hindrance): one is PlannedSearch {
  return 'needs' in one;
}

/** Actors that the search may weigh against each other. */
function weighed({ actors }: FinderQuestion): number {
  return actors.filter(({ inPole, barredBy }) => inPole && barredBy === null).length;
}
