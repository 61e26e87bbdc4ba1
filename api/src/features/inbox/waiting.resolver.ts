import { Context, Query, Resolver } from '@nestjs/graphql';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { Waiting } from './waiting.model';
import { countedKinds, readWaiting } from './waiting.repository';

/** How much waits for who asks, for the first page: by what is stored, so that the page need not wait. */
@Resolver()
export class WaitingResolver {
  constructor(private readonly database: DatabaseService) {}

  @Query(() => Waiting, {
    nullable: true,
    description:
      'How much waits for who asks, by kind; null for who facilitates no pole and acts for nobody.',
  })
  @NotKept('accounts and their roles')
  async waiting(@Context() { viewer }: RequestContext): Promise<Waiting | null> {
    const { facilitates: poles = [], actsFor: actors = [] } = viewer.account ?? {};
    if (poles.length + actors.length === 0) return null;
    const ground = { poles: [...new Set(poles)], actors: [...new Set(actors)], readers: viewer.readers };
    const [found] = await this.database.read(readWaiting, ground);
    return {
      poles: (found?.poles ?? []).map(([pole, totals]) => ({
        pole,
        kinds: countedKinds.map(({ code }, index) => ({ kind: code, total: totals[index] ?? 0 })),
      })),
      actors: (found?.actors ?? []).map(([actor, toAnswer, confirmed, contested]) => ({
        ...{ actor, toAnswer, confirmed, contested },
      })),
    };
  }
}
