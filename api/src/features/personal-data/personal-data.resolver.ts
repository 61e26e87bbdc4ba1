import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { requireAccount } from '../../platform/access/require-account';
import type { RequestContext } from '../../platform/graphql/request-context';
import { SessionsService } from '../accounts';
import { AccountDataService } from './account-data.service';
import { AccountErasureService } from './account-erasure.service';
import { PersonErasureService } from './person-erasure.service';
import { ErasePayload, HandOverPayload } from './personal-data.model';

/** What is kept on one person: handing it over, and erasing it. */
@Resolver()
export class PersonalDataResolver {
  constructor(
    private readonly data: AccountDataService,
    private readonly erasures: AccountErasureService,
    private readonly people: PersonErasureService,
    private readonly sessions: SessionsService,
  ) {}

  // Handing data over is noted in the journal: it is an act, and no reading.
  @Mutation(() => HandOverPayload, {
    description: 'Hands over everything that is kept on one’s own account; noted in the journal.',
  })
  async handOverMyData(@Context() { viewer }: RequestContext): Promise<HandOverPayload> {
    return { data: await this.data.mine(viewer), problems: [] };
  }

  @Mutation(() => HandOverPayload, {
    description:
      'Hands over everything that is kept on an account, for administrators whom its owner asked; noted in the journal.',
  })
  async handOverData(
    @Args('account', { type: () => ID }) account: string,
    @Context() { viewer }: RequestContext,
  ): Promise<HandOverPayload> {
    return { data: await this.data.of(account, viewer), problems: [] };
  }

  @Mutation(() => ErasePayload, { description: 'Erases one’s own account. The address confirms it, typed.' })
  async eraseMyAccount(
    @Args('confirmation') confirmation: string,
    @Context() context: RequestContext,
  ): Promise<ErasePayload> {
    const { id } = requireAccount(context.viewer);
    const problems = await this.erasures.erase(id, confirmation, context.viewer);
    if (problems.length === 0) await this.sessions.leave(context);
    return { problems };
  }

  @Mutation(() => ErasePayload, {
    description: 'Erases an account, for administrators. Its address confirms it, typed.',
  })
  async eraseAccount(
    @Args('account', { type: () => ID }) account: string,
    @Args('confirmation') confirmation: string,
    @Context() { viewer }: RequestContext,
  ): Promise<ErasePayload> {
    return { problems: await this.erasures.erase(account, confirmation, viewer) };
  }

  @Mutation(() => ErasePayload, {
    description: 'Erases a person that documents name, from the history too. Its name confirms it, typed.',
  })
  async erasePerson(
    @Args('person', { type: () => ID }) person: string,
    @Args('confirmation') confirmation: string,
    @Context() { viewer }: RequestContext,
  ): Promise<ErasePayload> {
    return { problems: await this.people.erase(person, confirmation, viewer) };
  }
}
