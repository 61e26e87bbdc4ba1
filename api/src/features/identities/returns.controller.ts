import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ReturnsService } from './returns.service';

/** Where the provider sends browsers back to, by a code that is good once. */
@Controller('oidc')
export class ReturnsController {
  constructor(private readonly service: ReturnsService) {}

  @Get('retour')
  async arrive(@Req() request: Request, @Res() response: Response): Promise<void> {
    const page = await this.service.arrive(request);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.redirect(303, page);
  }
}
