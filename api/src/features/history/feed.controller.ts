import { createHash } from 'node:crypto';
import { Controller, Get, Header, Inject, NotFoundException, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { publicViewer } from '../../platform/access/viewer';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import type { Configuration } from '../../platform/config/configuration';
import { DatabaseService } from '../../platform/database/database.service';
import { atomDocument } from './atom';
import { atomEntry } from './atom-entry';
import { HistoryService } from './history.service';
import { poleOfFeed } from './history.repository';

/** Entries of the feed: what a reader of news that asks once a week should not miss. */
const ENTRIES = 50;

/** The public part of what is new, for readers of news. Whoever asks, it is what a visitor sees. */
@Controller('fil.atom')
export class FeedController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly database: DatabaseService,
    private readonly history: HistoryService,
  ) {}

  @Get()
  @Header('Content-Type', 'application/atom+xml; charset=utf-8')
  @Header('Cache-Control', 'public, no-cache')
  async feed(@Query('pole') asked: unknown, @Res() response: Response): Promise<void> {
    const pole = typeof asked === 'string' && asked !== '' ? await this.pole(asked) : null;
    const page = { first: ENTRIES, after: null };
    const { nodes } = await this.history.latest({ pole: pole?.slug ?? null }, page, publicViewer);
    const site = this.configuration.publicUrl;
    const search = pole ? `?pole=${encodeURIComponent(pole.slug)}` : '';
    const updated = nodes[0]?.at ?? EPOCH;
    const document = atomDocument({
      id: `${site}/fil.atom${search}`,
      title: pole ? `${pole.name}\u00a0: ce qui change` : 'Maillage\u00a0: ce qui change',
      language: 'fr',
      updated,
      self: `${site}/fil.atom${search}`,
      page: `${site}/nouveautes${search}`,
      entries: nodes.map((change) => atomEntry(change, site)),
    });
    response.setHeader('ETag', `"${createHash('sha256').update(document).digest('base64url')}"`);
    response.setHeader('Last-Modified', new Date(updated).toUTCString());
    // Answers 304 by itself where the reader has it already.
    response.send(document);
  }

  private async pole(slug: string): Promise<{ slug: string; name: string }> {
    const [found] = await this.database.read(poleOfFeed, { slug, readers: publicViewer.readers });
    if (!found) throw new NotFoundException();
    return found;
  }
}

/** When nothing has changed yet. */
const EPOCH = '1970-01-01T00:00:00Z';
