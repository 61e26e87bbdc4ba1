import { Injectable } from '@nestjs/common';
import { seatTokens } from '../../platform/access/reader-tokens';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { DatabaseService } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { LinksService } from '../accounts';
import type { AskedAnswer } from './answered-tie';
import { AnswersService } from './answers.service';
import * as questions from './questions.repository';
import type { QuestionGround } from './questions.repository';

/** What a personal link leads to, and what its holder may read for it. */
export interface OpenQuestion {
  readonly ground: QuestionGround;
  readonly viewer: Viewer;
  readonly expiresAt: number;
}

/** What a mail's links do. Each answers its own question, once; opening it changes nothing. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly links: LinksService,
    private readonly answers: AnswersService,
  ) {}

  /** The question of a link; undefined where it is unknown, used or expired, or its holder acts no more. */
  async open(token: string): Promise<OpenQuestion | undefined> {
    const link = await this.links.find(token);
    if (link?.purpose !== 'ANSWER') return undefined;
    const [ground] = await this.database.read(questions.groundOfQuestions, { ids: [link.id] });
    if (!ground) return undefined;
    const viewer = { readers: seatTokens(ground.actorKeys, ground.poleKeys) };
    return { ground, viewer, expiresAt: link.expiresAt };
  }

  /** Answers the question of a link, which is used from then on. Sent twice, it is answered once. */
  async answer(token: string, request: string, asked: Omit<AskedAnswer, 'tie'>): Promise<Problem[]> {
    if (!isRequestId(request)) return noRequestId();
    const open = await this.open(token);
    if (!open) return problem('LINK_INVALID');
    const { ground, viewer } = open;
    const [tie] = await this.database.read(questions.askedTie, {
      tie: ground.tieKey,
      actor: ground.actor.id,
      readers: viewer.readers,
      scheme: RECORD_KEY,
    });
    if (!tie) return problem('LINK_INVALID');
    const by = `link:${ground.id}`;
    let isUsed = false;
    const problems = await this.answers.write({
      request: `${by}/${request}`,
      by,
      actor: ground.actor.id,
      asked: { ...asked, tie: tie.id },
      viewer,
      // Of two answers at once, the second finds the first in the record.
      refuse: (record) => {
        isUsed = record.participants.some((one) => one.answers.some((answer) => answer.by === by));
        return isUsed ? problem('LINK_INVALID') : [];
      },
    });
    if (problems.length === 0 || isUsed)
      await this.database.write((transaction) => this.links.use(transaction, token, ['ANSWER']));
    return problems;
  }

  /** Sends no more questions to the address that a link was sent to. */
  async stop(token: string): Promise<{ email: string | null; problems: Problem[] }> {
    const link = await this.links.find(token);
    if (link?.purpose !== 'STOP_ASKING' || !link.account)
      return { email: null, problems: problem('LINK_INVALID') };
    const email = await this.setAsking(link.account, true);
    return { email, problems: [] };
  }

  async setAsking(account: string, stopped: boolean): Promise<string | null> {
    const [set] = await this.database.write((transaction) =>
      transaction.run(questions.setAsking, { account, stopped }),
    );
    return set?.email ?? null;
  }

  async isAsked(account: string): Promise<boolean> {
    const [found] = await this.database.read(questions.isAsked, { account });
    return found?.asked ?? false;
  }
}
