import { createHash } from 'node:crypto';
import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request';
import { CalendarsService } from './calendars.service';

/** Calendars over HTTP, as calendar programs ask for them. */
@Controller('calendrier')
export class CalendarsController {
  constructor(
    private readonly service: CalendarsService,
    private readonly viewers: ViewerOfRequest,
  ) {}

  /** The deadline of one call, for who may see it. */
  @Get('consultation/:slug.ics')
  async call(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const viewer = await this.viewers.of(request);
    const document = await this.service.ofCall(slug, lang === 'en' ? 'en' : 'fr', viewer);
    // A key of ours is letters, digits and hyphens: safe in a header.
    send(document, response, `attachment; filename="${slug}.ics"`);
  }

  /** The deadline and the papers of one group, for who may enter its room. */
  @Get('groupement/:slug.ics')
  async group(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const viewer = await this.viewers.of(request);
    const document = await this.service.ofGroup(slug, lang === 'en' ? 'en' : 'fr', viewer);
    send(document, response, `attachment; filename="${slug}.ics"`);
  }

  /** The private calendar of an account: whoever has the address reads it. */
  @Get(':token.ics')
  async feed(@Param('token') token: string, @Res() response: Response): Promise<void> {
    send(await this.service.ofToken(token), response, 'inline; filename="consultations.ics"');
  }
}

function send(document: string | undefined, response: Response, disposition: string): void {
  if (document === undefined) throw new NotFoundException();
  response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
  response.setHeader('Content-Disposition', disposition);
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('ETag', `"${createHash('sha256').update(document).digest('base64url')}"`);
  // Answers 304 by itself where the program has it already.
  response.send(document);
}
