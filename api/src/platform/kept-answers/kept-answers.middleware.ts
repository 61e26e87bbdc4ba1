import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { ViewerOfRequest } from '../access/viewer-of-request';
import { KeptAnswers, keyOf, type KeptAnswer } from './kept-answers.service';
import { Keeping, keepingUnder } from './keeping';
import { noteViewer } from './known-viewer';
import { questionOf, type Question } from './question';
import type { Stamp } from './version-reads';

/** Headers that belong to an answer; the others are of the request that it went out with. */
const kept = ['content-type', 'cache-control', 'etag', 'vary'] as const;

/**
 * Stands before the GraphQL server: what was answered before, and is still so, goes out as the same bytes. Who asks and
 * at which version the graph stands are found out for each request, in this order of things: version, then data.
 */
@Injectable()
export class KeptAnswersMiddleware implements NestMiddleware {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly viewers: ViewerOfRequest,
  ) {}

  use(request: Request, response: Response, next: NextFunction): void {
    const question = this.answers.enabled ? questionOf(request) : undefined;
    if (!question || this.answers.mayBeKept(question) === false) return next();
    this.answer(question, request, response, next).catch(next);
  }

  private async answer(
    question: Question,
    request: Request,
    response: Response,
    next: NextFunction,
  ): Promise<void> {
    const found = await Promise.all([this.answers.version(), this.viewers.of(request)]).catch(
      () => undefined,
    );
    // What fails here fails again where it is told in the words of the API.
    const [stamp, viewer] = found ?? [];
    if (viewer) noteViewer(request, viewer);
    if (!stamp || !viewer) return next();
    const key = keyOf(question, viewer, new Date().toISOString().slice(0, 10));
    const known = this.answers.find(key, stamp);
    if (known && known !== 'REFUSED') return this.send(known, 'served', response);
    // While a version settles nothing is kept, and nobody is given what another began to read before.
    if (known || !stamp.settled) return next();
    const underWay = this.answers.sharedAnswer(key, stamp);
    if (!underWay) return this.make(key, stamp, response, next);
    const shared = await underWay;
    return shared ? this.send(shared, 'shared', response) : next();
  }

  /** Lets the server answer, and keeps what it says where it may be kept. */
  private make(key: string, stamp: Stamp, response: Response, next: NextFunction): void {
    const end = this.answers.begin(key, stamp);
    const keeping = new Keeping(() => {
      this.answers.keep(key, stamp, 'REFUSED');
      end();
    });
    whenSent(response, (body) => {
      const answer = keeping.mayBeKept ? answerOf(response, body) : undefined;
      if (answer) this.answers.keep(key, stamp, answer);
      end(answer);
    });
    keepingUnder(keeping, next);
  }

  private send({ body, headers }: KeptAnswer, how: 'served' | 'shared', response: Response): void {
    this.answers.noteServed(how);
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  }
}

/** Tells what a response ends with, or that it ended without; once. */
function whenSent(response: Response, tell: (body: unknown) => void): void {
  let told = false;
  const once = (body: unknown): void => {
    if (told) return;
    told = true;
    tell(body);
  };
  const end = response.end.bind(response) as (...given: unknown[]) => Response;
  response.end = (...given: unknown[]) => {
    once(given[0]);
    return end(...given);
  };
  response.on('close', () => once(undefined));
}

/** The answer as it goes out; undefined for one in pieces, or with something for this one browser. */
function answerOf(response: Response, sent: unknown): KeptAnswer | undefined {
  const body = typeof sent === 'string' ? Buffer.from(sent) : sent;
  if (!Buffer.isBuffer(body) || response.statusCode !== 200 || response.hasHeader('set-cookie'))
    return undefined;
  if (Number(response.getHeader('content-length')) !== body.length) return undefined;
  const headers = kept.flatMap((name) => {
    const value = response.getHeader(name);
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return { body, headers: Object.fromEntries(headers) };
}
