import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type NextFunction, type Request, type Response } from 'express';
import { ViewerOfRequest } from '../access/viewer-of-request';

/** Bytes that anybody may send. */
export const USUAL_BODY = 200_000;

/** Bytes that somebody signed in may send: a file of 5 MB, which JSON can make thrice as long. */
export const LARGEST_BODY = 16_000_000;

/**
 * Reads bodies up to the usual size from anybody, and up to the largest from who is signed in; what is larger is
 * refused by its announced length, before it is read. To be called before the application is initialised.
 */
export function limitBodies(application: NestExpressApplication): void {
  const viewers = application.get(ViewerOfRequest);
  const large = json({ limit: LARGEST_BODY });
  application.use((request: Request, response: Response, next: NextFunction) => {
    const length = Number(request.headers['content-length'] ?? 0);
    if (length <= USUAL_BODY) return next();
    if (length > LARGEST_BODY) return refuse(response, LARGEST_BODY);
    viewers
      .of(request)
      .then(({ account }) => (account ? large(request, response, next) : refuse(response, USUAL_BODY)), next);
  });
  application.useBodyParser('json', { limit: USUAL_BODY });
}

/** In the form in which the API answers, so that the client can write it in words. */
function refuse(response: Response, most: number): void {
  const parameters = { max: most / 1_000_000 };
  response
    .status(413)
    .json({ errors: [{ message: 'FILE_TOO_LARGE', extensions: { code: 'FILE_TOO_LARGE', parameters } }] });
}
