import { randomUUID } from 'node:crypto';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Request } from 'express';
import { AccessModule } from '../access/access.module';
import { ViewerOfRequest } from '../access/viewer-of-request';
import { watchOperations } from '../watching/watch-operations';
import { KeptAnswers } from '../kept-answers/kept-answers.service';
import { keptAnswersPlugin } from '../kept-answers/kept-answers.plugin';
import { knownViewer } from '../kept-answers/known-viewer';
import { costLimit } from './cost-limit';
import { formatError } from './format-error';
import { JsonScalar } from './json.scalar';
import { limits } from './limits';
import { answerFromRows } from './read-along';
import { QuestionErrors } from './question-errors.filter';
import { maxRepeats, MOST_ERRORS } from './repeats-rule';
import type { RequestContext } from './request-context';

const armor = new ApolloArmor({
  maxDepth: { n: limits.depth },
  maxAliases: { n: limits.aliases, allowList: [] },
  maxDirectives: { n: limits.directives },
  // The parser counts them itself and stops there; the guard parses once more, and answers what it refuses with 500.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

@Module({
  providers: [JsonScalar, { provide: APP_FILTER, useClass: QuestionErrors }],
  imports: [
    NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [AccessModule],
      inject: [ViewerOfRequest, KeptAnswers],
      useFactory: (viewers: ViewerOfRequest, answers: KeptAnswers): ApolloDriverConfig => {
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
          parseOptions: { maxTokens: limits.tokens },
          validationOptions: { maxErrors: MOST_ERRORS },
          validationRules: [...armor.validationRules, maxRepeats(limits.repeats)],
          plugins: [
            watchOperations(),
            ...armor.plugins,
            costLimit(limits.cost),
            keptAnswersPlugin(answers),
            ApolloServerPluginCacheControlDisabled(),
          ],
          transformSchema: answerFromRows,
          formatError: (formatted, error) =>
            formatError(formatted, error, (unexpected) => {
              const number = randomUUID();
              logger.error({ err: unexpected, number }, 'Unexpected error');
              return number;
            }),
          context: async ({ req }: { req: Request }): Promise<RequestContext> => ({
            req,
            viewer: knownViewer(req) ?? (await viewers.of(req)),
            loaders: new Map(),
          }),
        };
      },
    }),
  ],
})
export class GraphqlModule {}
