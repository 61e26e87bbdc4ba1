import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Controller, Get, HttpException, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONTEXT_VERSION, linkedContext, linkedVocabulary } from '@maillage/graph-schema/linked-data';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request';
import { CodedError } from '../../platform/errors/coded-error';
import { LinkedDataService, type PoleFile } from './linked-data.service';
import type { Reader } from './taken-records.service';

const JSON_LD = 'application/ld+json; charset=utf-8';

/** Files of poles that are written at once; each remembers the ids of its pole. */
const MOST_FILES = 8;

/** Linked data over HTTP: the context and words, which are everybody's, and what the one who asks may see. */
@Controller('donnees')
export class LinkedDataController {
  private writing = 0;

  constructor(
    private readonly service: LinkedDataService,
    private readonly viewers: ViewerOfRequest,
  ) {}

  @Get(`contexte-${CONTEXT_VERSION}.jsonld`)
  context(@Res() response: Response): void {
    sendPublic(response, { '@context': linkedContext() });
  }

  @Get('vocabulaire.jsonld')
  vocabulary(@Res() response: Response): void {
    sendPublic(response, linkedVocabulary());
  }

  /** One record with what its page shows. The address without an ending is what a record is called in files. */
  @Get(['fiche/:key.jsonld', 'fiche/:key'])
  async record(
    @Param('key') key: string,
    @Query('demo') demo: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const file = await coded(async () => this.service.ofRecord(key, await this.reader(request, demo)));
    if (!file) throw notFound();
    heads(response, file.key, `"${digest(file.text)}"`);
    // Answers 304 by itself where whoever asks has it already.
    response.send(file.text);
  }

  /** Everything of a pole, or of the usual one, as fast as it is taken. */
  @Get(['pole/:slug.jsonld', 'pole.jsonld'])
  async pole(
    @Param('slug') slug: string | undefined,
    @Query('demo') demo: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const reader = await coded(() => this.reader(request, demo));
    const file = await coded(() => this.service.ofPole(slug ?? null, reader));
    if (!file) throw notFound();
    heads(response, file.slug, file.tag && `W/"${digest(file.tag)}"`);
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    if (this.writing >= MOST_FILES) {
      response.setHeader('Retry-After', '60');
      throw asHttp(new CodedError('QUERY_TOO_COSTLY'), 503);
    }
    this.writing++;
    try {
      await write(file, response);
    } finally {
      this.writing--;
    }
  }

  private async reader(request: Request, demo: unknown): Promise<Reader> {
    const { readers } = await this.viewers.of(request);
    return { readers, withFictitious: demo !== '0' };
  }
}

/** Writes a piece once the one before was taken. What is cut short is no JSON: nobody takes it for the whole. */
async function write(file: PoleFile, response: Response): Promise<void> {
  const gone = once(response, 'close');
  const pieces = file.pieces();
  try {
    // The first one is made before anything is sent: until then a fault is told as one.
    const first = await coded(async () => await pieces.next());
    for (let piece = first; !piece.done; piece = await pieces.next()) {
      if (response.destroyed) return;
      if (!response.write(piece.value)) await Promise.race([once(response, 'drain'), gone]);
    }
    response.end();
  } catch (error) {
    if (!response.headersSent) throw error;
    response.destroy();
  }
}

function heads(response: Response, name: string, tag: string | undefined): void {
  response.setHeader('Content-Type', JSON_LD);
  // A key of ours is letters, digits and hyphens: safe in a header.
  response.setHeader('Content-Disposition', `attachment; filename="maillage-${name}.jsonld"`);
  response.setHeader('Cache-Control', 'private, no-cache');
  if (tag) response.setHeader('ETag', tag);
}

function sendPublic(response: Response, document: unknown): void {
  const text = JSON.stringify(document);
  response.setHeader('Content-Type', JSON_LD);
  // Read by programs on pages of others, to make sense of a file.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Cache-Control', 'public, max-age=3600');
  response.setHeader('ETag', `"${digest(text)}"`);
  response.send(text);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

const statuses: Readonly<Partial<Record<string, number>>> = {
  NOT_FOUND: 404,
  QUERY_TOO_COSTLY: 422,
  DATABASE_UNAVAILABLE: 503,
};

/** What fails with a code of the closed list is told with it. */
async function coded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CodedError ? asHttp(error) : error;
  }
}

function asHttp({ code, parameters }: CodedError, status = statuses[code] ?? 500): HttpException {
  return new HttpException({ code, parameters }, status);
}

/** The same for what is hidden. */
const notFound = () => asHttp(new CodedError('NOT_FOUND'));
