import { randomUUID } from 'node:crypto';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger, Module } from '@nestjs/common';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Request } from 'express';
import { AccessModule } from '../access/access.module';
import { ViewerOfRequest } from '../access/viewer-of-request';
import { costLimit } from './cost-limit';
import { formatError } from './format-error';
import { JsonScalar } from './json.scalar';
import { answerFromRows } from './read-along';
import type { RequestContext } from './request-context';

/** What one operation may be made of. Our own client's largest needs a third of each. */
export const limits = { depth: 12, aliases: 20, tokens: 2000, directives: 20, cost: 200_000 } as const;

const armor = new ApolloArmor({
  maxDepth: { n: limits.depth },
  maxAliases: { n: limits.aliases, allowList: [] },
  maxTokens: { n: limits.tokens },
  maxDirectives: { n: limits.directives },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

@Module({
  providers: [JsonScalar],
  imports: [
    NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [AccessModule],
      inject: [ViewerOfRequest],
      useFactory: (viewers: ViewerOfRequest): ApolloDriverConfig => {
        const logger = new Logger('GraphQL');
        return {
          autoSchemaFile: true,
          sortSchema: true,
          path: '/graphql',
          introspection: true,
          graphiql: false,
          playground: false,
          csrfPrevention: true,
          inheritResolversFromInterfaces: true,
          allowBatchedHttpRequests: false,
          includeStacktraceInErrorResponses: true,
          validationRules: armor.validationRules,
          plugins: [...armor.plugins, costLimit(limits.cost), ApolloServerPluginCacheControlDisabled()],
          transformSchema: answerFromRows,
          formatError: (formatted, error) =>
            formatError(formatted, error, (unexpected) => {
              const number = randomUUID();
              logger.error({ err: unexpected, number }, 'Unexpected error');
              return number;
            }),
          context: async ({ req }: { req: Request }): Promise<RequestContext> => ({
            req,
            viewer: await viewers.of(req),
            loaders: new Map(),
          }),
        };
      },
    }),
  ],
})
export class GraphqlModule {}
