import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Configuration } from './configuration';

/** Injection token of the validated configuration. */
export const CONFIGURATION = Symbol('configuration');

@Global()
@Module({})
export class ConfigurationModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: ConfigurationModule,
      providers: [{ provide: CONFIGURATION, useValue: configuration }],
      exports: [CONFIGURATION],
    };
  }
}
