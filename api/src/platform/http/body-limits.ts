import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type NextFunction, type Request, type Response } from 'express';
import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';
import { ViewerOfRequest } from '../access/viewer-of-request';
import { CodedError } from '../errors/coded-error';
import { DEEPEST_JSON, isDeeperThan } from './json-depth';

/** Bytes that anybody may send. */
export const USUAL_BODY = 200_000;

/** Bytes that somebody signed in may send: a file of 5 MB, which JSON can make thrice as long. */
export const LARGEST_BODY = 16_000_000;

/** How the parser names what is nested without end. */
const TOO_DEEP = 'entity.too.deep';

/**
 * Reads bodies up to the usual size from anybody, and up to the largest from who is signed in; what is larger is
 * refused by its announced length, before it is read. To be called before the application is initialised.
 */
export function limitBodies(application: NestExpressApplication): void {
  const viewers = application.get(ViewerOfRequest);
  const large = json({ limit: LARGEST_BODY, verify: refuseDeep });
  application.use((request: Request, response: Response, next: NextFunction) => {
    const length = Number(request.headers['content-length'] ?? 0);
    if (length <= USUAL_BODY) return next();
    if (length > LARGEST_BODY) return refuse(response, LARGEST_BODY);
    viewers
      .of(request)
      .then(({ account }) => (account ? large(request, response, next) : refuse(response, USUAL_BODY)), next);
  });
  application.use(json({ limit: USUAL_BODY, verify: refuseDeep }));
  application.use(tellRefusal);
}

/**
 * Before it is parsed. The status is for the error that the parser makes of this one. Brackets are told from bytes, so
 * bytes have to be UTF-8: the parser would read other forms of Unicode, in which they are written otherwise.
 */
function refuseDeep(_request: unknown, _response: unknown, bytes: Buffer, charset: string): void {
  if (charset !== 'utf-8')
    throw Object.assign(new Error(`unsupported charset "${charset.toUpperCase()}"`), {
      status: 415,
      type: 'charset.unsupported',
    });
  if (isDeeperThan(DEEPEST_JSON, bytes))
    throw Object.assign(new Error(`JSON is nested more than ${DEEPEST_JSON} levels`), {
      status: 400,
      type: TOO_DEEP,
    });
}

function refuse(response: Response, most: number): void {
  tell(response, 413, 'FILE_TOO_LARGE', { max: most / 1_000_000 });
}

/**
 * What the parser refuses: broken JSON, another charset or packing, a body longer than it was said to be. And what was
 * the matter where who sends a large one could not be told.
 */
function tellRefusal(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (error instanceof CodedError && !response.headersSent)
    return tell(response, error.code === 'DATABASE_UNAVAILABLE' ? 503 : 400, error.code, error.parameters);
  const { status, type, limit, message } = error as Partial<Record<string, unknown>>;
  if (typeof status !== 'number' || status < 400 || status >= 500 || response.headersSent) return next(error);
  if (type === 'entity.too.large') return refuse(response, Number(limit ?? USUAL_BODY));
  const code = type === TOO_DEEP ? 'INVALID_INPUT' : 'QUERY_INVALID';
  tell(response, status, code, { detail: String(message).slice(0, 200) });
}

/** In the form in which the API answers, so that the client can write it in words. */
function tell(
  response: Response,
  status: number,
  code: ErrorCodeCode,
  parameters: Readonly<Record<string, string | number>>,
): void {
  response.status(status).json({ errors: [{ message: code, extensions: { code, parameters } }] });
}
