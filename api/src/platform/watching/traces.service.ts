import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Configuration } from '../config/configuration';
import { CONFIGURATION } from '../config/configuration.module';
import type { Traces } from './otlp-traces';

/** Milliseconds that the last traces have to leave: a collector that is gone must not hold up the end. */
const PATIENCE = 2000;

/** Traces of OpenTelemetry where somebody wants them; else nothing of it is even loaded. */
@Injectable()
export class TracesService implements OnModuleInit, OnApplicationShutdown {
  private traces: Traces | undefined;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  async onModuleInit(): Promise<void> {
    const { traces } = this.configuration;
    if (!traces) return;
    const { startTraces } = await import('./otlp-traces');
    this.traces = startTraces(traces);
  }

  watch(request: Request, response: Response, next: NextFunction): void {
    if (this.traces) this.traces.watch(request, response, next);
    else next();
  }

  async onApplicationShutdown(): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref());
    await Promise.race([this.traces?.close().catch(() => undefined), late]);
  }
}
