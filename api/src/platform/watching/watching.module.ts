import { Controller, Get, Global, Inject, Module, NotFoundException, Req, Res } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Configuration } from '../config/configuration';
import { CONFIGURATION } from '../config/configuration.module';
import { mayReadMetrics } from './may-read-metrics';
import { MetricsService } from './metrics.service';
import { inRequest } from './request-scope';
import { TracesService } from './traces.service';

@Controller('metrics')
class MetricsController {
  constructor(
    private readonly metrics: MetricsService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** For who watches from inside; to anybody else there is no such address. */
  @Get()
  async text(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { metricsToken: token, isLocal } = this.configuration;
    const asked = { peer: request.socket.remoteAddress, headers: request.headers };
    if (!mayReadMetrics(asked, { token, isLocal })) throw new NotFoundException();
    const text = await this.metrics.text();
    response
      .set('Content-Type', this.metrics.figures.contentType)
      .set('Cache-Control', 'no-store')
      .send(text);
  }
}

@Global()
@Module({
  controllers: [MetricsController],
  providers: [MetricsService, TracesService],
  exports: [MetricsService],
})
export class WatchingModule {}

/** Counts and traces every request from its arrival on, and gives it its scope. To be called before anything else may answer. */
export function watchRequests(application: NestExpressApplication): void {
  const metrics = application.get(MetricsService);
  const traces = application.get(TracesService);
  application.use((request: Request, response: Response, next: NextFunction) => {
    metrics.watch(request, response);
    inRequest({}, () => traces.watch(request, response, next));
  });
}
