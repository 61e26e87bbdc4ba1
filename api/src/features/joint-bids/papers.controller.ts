import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request';
import { PapersService } from './papers.service';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Papers of a group over HTTP, for who may enter its room. */
@Controller('pieces/groupement')
export class PapersController {
  constructor(
    private readonly papers: PapersService,
    private readonly viewers: ViewerOfRequest,
  ) {}

  @Get(':slug/:paper.docx')
  async paper(
    @Param('slug') slug: string,
    @Param('paper') paper: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.papers.file(slug, paper, await this.viewers.of(request));
    if (!file) throw new NotFoundException();
    response.setHeader('Content-Type', WORD);
    // Keys are letters, digits and hyphens: safe in a header.
    response.setHeader('Content-Disposition', `attachment; filename="${paper}.docx"`);
    response.setHeader('Cache-Control', 'private, no-store');
    response.send(file);
  }
}
