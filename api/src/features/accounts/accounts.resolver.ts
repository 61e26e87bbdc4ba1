import { Args, ArgsType, Context, Field, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { AccountRoleCode } from '@maillage/graph-schema/vocabulary';
import type { Viewer } from '../../platform/access/viewer';
import type { Connection } from '../../platform/graphql/connection';
import type { Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { PageArgs } from '../things';
import { Account, AccountConnection, AccountPayload, AccountRole, InvitePayload } from './account.model';
import { AccountStatesService } from './account-states.service';
import { AccountsService } from './accounts.service';
import { GrantsService } from './grants.service';
import { InvitationsService } from './invitations.service';

@ArgsType()
class RoleArgs {
  @Field(() => AccountRole)
  role!: AccountRoleCode;

  @Field(() => ID, { nullable: true, description: 'The pole, the actor or the territory it is over.' })
  over?: string | null;

  @Field(() => ID, { nullable: true, description: 'The pole in which it is held.' })
  pole?: string | null;
}

@ArgsType()
class InviteArgs extends RoleArgs {
  @Field()
  email!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the mail: fr or en.' })
  language?: string | null;
}

@ArgsType()
class AccountListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or an address.' })
  search?: string | null;
}

/** Managing accounts: administrators all of them, facilitators those in their poles. */
@Resolver(() => Account)
export class AccountsResolver {
  constructor(
    private readonly service: AccountsService,
    private readonly invitations: InvitationsService,
    private readonly grants: GrantsService,
    private readonly states: AccountStatesService,
  ) {}

  @Query(() => AccountConnection, { description: 'For administrators and facilitators, by address.' })
  @NotKept('accounts and their roles')
  accounts(
    @Args() { first, after, search }: AccountListArgs,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Account>> {
    const withTotal = Selection.of(info).has('totalCount');
    return this.service.list({ first, after, search: search ?? null, withTotal }, viewer);
  }

  @Mutation(() => InvitePayload)
  async invite(
    @Args() invitation: InviteArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<InvitePayload> {
    const { link, account, problems } = await this.invitations.invite(invitation, viewer);
    const seen = account ? await this.service.find(account, viewer) : undefined;
    return { link, account: seen ?? null, problems };
  }

  @Mutation(() => AccountPayload)
  async grant(
    @Args('account', { type: () => ID }) account: string,
    @Args() { role, over = null, pole = null }: RoleArgs,
    @Context() context: RequestContext,
  ): Promise<AccountPayload> {
    const { viewer } = context;
    return this.payload(account, await this.grants.give(account, { role, over, pole }, context), viewer);
  }

  @Mutation(() => AccountPayload)
  async revokeGrant(
    @Args('grant', { type: () => ID }) grant: string,
    @Context() context: RequestContext,
  ): Promise<AccountPayload> {
    // As who asked: by then it may have given up the role by which it saw the account.
    const { viewer } = context;
    const { account, problems } = await this.grants.takeBack(grant, context);
    return this.payload(account, problems, viewer);
  }

  @Mutation(() => AccountPayload)
  async disableAccount(
    @Args('account', { type: () => ID }) account: string,
    @Context() { viewer }: RequestContext,
  ): Promise<AccountPayload> {
    return this.payload(account, await this.states.disable(account, viewer), viewer);
  }

  @Mutation(() => AccountPayload)
  async enableAccount(
    @Args('account', { type: () => ID }) account: string,
    @Context() { viewer }: RequestContext,
  ): Promise<AccountPayload> {
    return this.payload(account, await this.states.enable(account, viewer), viewer);
  }

  private async payload(account: string, problems: Problem[], viewer: Viewer): Promise<AccountPayload> {
    return { account: (await this.service.find(account, viewer)) ?? null, problems };
  }
}
