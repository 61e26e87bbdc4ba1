import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { rankPartners, type PartnerTerm, type RankedPartner } from '../../algorithms/partners-for-me';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { AttemptsService } from '../accounts';
import { finderThings, questionsAllowed } from '../finder';
import { thingFrom, type ThingRow } from '../things';
import { BoardService } from '../wants';
import type { PartnersForMeArgs } from './partners-for-me.input';
import type { PartnersForMeModel, SuggestedPartner } from './partners-for-me.model';
import { partnersGround } from './partners-for-me.repository';
import { toQuestion, weightsOf } from './to-question';

/** Members of one's poles that are weighed. */
const MOST_MEMBERS = 3000;
const MOST_PARTNERS = 50;

/** Without a call for tenders: who could work with an actor, and everything that speaks for it. */
@Injectable()
export class PartnersForMeService {
  constructor(
    private readonly database: DatabaseService,
    private readonly attempts: AttemptsService,
    private readonly board: BoardService,
  ) {}

  /** For who acts for the actor. Counted with the questions to the finder: both walk the network. */
  async find(asked: PartnersForMeArgs, viewer: Viewer, request: Request): Promise<PartnersForMeModel> {
    const { account, readers } = viewer;
    if (!account) return refused(problem('SIGN_IN_REQUIRED'));
    if (!account.actsFor.includes(asked.actor)) return refused(problem('FORBIDDEN', 'actor'));
    const weights = weightsOf(asked.weights);
    if (!weights) return refused(problem('INVALID_INPUT', 'weights', { detail: '0–1000' }));
    if (asked.best < 1 || asked.best > MOST_PARTNERS)
      return refused(problem('INVALID_INPUT', 'best', { detail: `1–${MOST_PARTNERS}` }));
    const tries = await this.attempts.take('partners', account.id, request, questionsAllowed);
    if (tries.wait !== undefined)
      return refused(problem('TOO_MANY_ATTEMPTS', undefined, { seconds: tries.wait }));

    const today = new Date().toISOString().slice(0, 10);
    const { actor, withFictitious } = asked;
    const [ground] = await this.database.read(partnersGround, {
      actor,
      today,
      withFictitious,
      most: MOST_MEMBERS,
      readers,
    });
    if (!ground) return refused(problem('NOT_FOUND', 'actor'));
    const board = await this.board.read({ named: null, withFictitious, states: ['OPEN'] }, viewer);
    const question = toQuestion(actor, ground, board, asked, weights);
    const ranked = rankPartners(question);
    const best = ranked.slice(0, asked.best);
    const things = await this.things(best, readers);
    return {
      problems: [],
      count: ranked.length,
      competenceCount: question.actors.find(({ id }) => id === actor)?.competences.length ?? 0,
      partners: best.flatMap((one) => suggested(one, things)),
    };
  }

  /** The partners, and those that know them. */
  private async things(
    best: readonly RankedPartner[],
    readers: readonly string[],
  ): Promise<ReadonlyMap<string, ThingRow>> {
    const ids = best.flatMap(({ actor, terms }) => [actor, ...terms.flatMap(goBetweensOf)]);
    if (ids.length === 0) return new Map();
    const rows = await this.database.read(finderThings, { ids: [...new Set(ids)], readers });
    return new Map(rows.map(({ thing }) => thingFrom(thing)).map((row) => [row.id, row]));
  }
}

function goBetweensOf({ reason, details }: PartnerTerm): readonly string[] {
  return reason === 'GO_BETWEENS' ? details : [];
}

/** With names in place of ids; left out where it has gone meanwhile. */
function suggested(
  { actor, score, present, terms }: RankedPartner,
  things: ReadonlyMap<string, ThingRow>,
): SuggestedPartner[] {
  const row = things.get(actor);
  if (!row) return [];
  const named = terms.map((term) =>
    term.reason === 'GO_BETWEENS'
      ? { ...term, details: term.details.flatMap((id) => things.get(id)?.name ?? []) }
      : term,
  );
  return [{ actor: row, score, present, terms: named }];
}

function refused(problems: Problem[]): PartnersForMeModel {
  return { problems, count: 0, competenceCount: 0, partners: [] };
}
