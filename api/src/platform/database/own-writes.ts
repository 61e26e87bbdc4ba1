import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { CookieOptions, NextFunction, Request, Response } from 'express';
import { CONFIGURATION } from '../config/configuration.module';
import type { Configuration } from '../config/configuration';
import { currentRequest } from '../watching/request-scope';

const NAME = '__Host-maillage-seen';
const options: CookieOptions = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' };

/** Milliseconds for which a write is followed: no server of a cluster that is still asked is that far behind. */
const KEPT = 60_000;

/**
 * Bookmarks that a browser carries from one process to another, sealed: the database waits for what a bookmark
 * names, so that anybody who could write one could hold its connections. The seal is the same in every process,
 * for it is made of the password that all of them have.
 */
export class BookmarkSeal {
  private readonly key: Buffer;

  constructor(password: string) {
    this.key = Buffer.from(hkdfSync('sha256', password, '', 'maillage bookmarks', 32));
  }

  close(bookmarks: readonly string[]): string {
    const text = Buffer.from(JSON.stringify(bookmarks)).toString('base64url');
    return `${text}.${this.sign(text).toString('base64url')}`;
  }

  /** The bookmarks; none where the seal is not ours. */
  open(sealed: string): readonly string[] {
    const [text = '', signature = ''] = sealed.split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = this.sign(text);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return [];
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as string[];
  }

  private sign(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}

/**
 * Has everybody read their own writes on a cluster, whichever process and whichever server of the database answers
 * next: the bookmark of a write goes to the browser, and comes back with its requests of the next minute. One
 * server (`bolt://`) needs none of it. To be called once every request has its scope.
 */
export function followOwnWrites(application: NestExpressApplication): void {
  const { uri, password } = application.get<Configuration>(CONFIGURATION).database;
  if (!uri.startsWith('neo4j')) return;
  const seal = new BookmarkSeal(password);
  application.use((request: Request, response: Response, next: NextFunction) => {
    const scope = currentRequest();
    if (scope) {
      const [, sealed] = new RegExp(`(?:^|;\\s*)${NAME}=([^;]+)`).exec(request.headers.cookie ?? '') ?? [];
      scope.bookmarks = sealed ? seal.open(sealed) : [];
      scope.wrote = (bookmarks) => {
        scope.bookmarks = bookmarks;
        // What is answered as it comes, such as a file, has its headers already.
        if (!response.headersSent) response.cookie(NAME, seal.close(bookmarks), { ...options, maxAge: KEPT });
      };
    }
    next();
  });
}
