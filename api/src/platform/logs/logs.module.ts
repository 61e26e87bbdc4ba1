import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { CONFIGURATION } from '../config/configuration.module';
import type { Configuration } from '../config/configuration';
import { loggedUrl } from './logged-url';

/** Request ids that callers may send: short and plain, so that they cannot forge a log line. */
const plainId = /^[\w-]{8,64}$/;

@Module({
  imports: [
    LoggerModule.forRootAsync({
      inject: [CONFIGURATION],
      useFactory: (configuration: Configuration) => ({
        pinoHttp: {
          level: configuration.logLevel,
          genReqId: (request, response) => {
            const given = request.headers['x-request-id'];
            const id = typeof given === 'string' && plainId.test(given) ? given : randomUUID();
            response.setHeader('x-request-id', id);
            return id;
          },
          autoLogging: { ignore: (request) => request.url?.startsWith('/health') ?? false },
          redact: ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]'],
          serializers: {
            req: (request: { id: string; method: string; url: string }) => ({
              id: request.id,
              method: request.method,
              url: loggedUrl(request.url),
            }),
            res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
          },
        },
      }),
    }),
  ],
})
export class LogsModule {}
