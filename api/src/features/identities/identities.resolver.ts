import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { hashOfToken, SessionsService, SignInPayload, ViewerModel } from '../accounts';
import { DeparturesService } from './departures.service';
import { readLogoutHint, type IdentityRow } from './identities.repository';
import { IdentitiesService } from './identities.service';
import { DeparturePayload, Identity, SignInProvider } from './identity.model';
import { ProviderService } from './provider.service';
import { unseal } from './sealed-text';

const optionalText = { type: () => String, nullable: true } as const;

/** Signing in with an identity that one has elsewhere. */
@Resolver(() => ViewerModel)
export class IdentitiesResolver {
  constructor(
    private readonly database: DatabaseService,
    private readonly provider: ProviderService,
    private readonly departures: DeparturesService,
    private readonly identities: IdentitiesService,
    private readonly sessions: SessionsService,
  ) {}

  @Query(() => SignInProvider, { nullable: true, description: 'Nothing where none is set.' })
  @NotKept('whether the provider answers')
  signInProvider(): SignInProvider | null {
    const { settings } = this.provider;
    return settings ? { label: settings.label } : null;
  }

  @ResolveField('identities', () => [Identity], { description: 'By which one’s own account opens.' })
  async ofViewer(@Parent() _: unknown, @Context() { viewer }: RequestContext): Promise<Identity[]> {
    if (!viewer.account) return [];
    return (await this.identities.of(viewer.account.id)).map((row) => this.identityFrom(row));
  }

  @Mutation(() => DeparturePayload, {
    description: 'Begins to sign in at the provider; one comes back to a page of this site.',
  })
  beginProviderSignIn(
    @Args('back', { ...optionalText, description: 'The path of the page that one comes from.' })
    back: string | null,
    @Context() context: RequestContext,
  ): Promise<DeparturePayload> {
    return this.departures.toSignIn(back, context);
  }

  @Mutation(() => DeparturePayload, { description: 'Begins to accept an invitation by the provider.' })
  beginProviderAcceptance(
    @Args('token') token: string,
    @Args('name') name: string,
    @Context() context: RequestContext,
  ): Promise<DeparturePayload> {
    return this.departures.toAccept(token, name, context);
  }

  @Mutation(() => DeparturePayload, { description: 'Begins to link an identity to one’s own account.' })
  beginIdentityLink(
    @Args('current', { ...optionalText, description: 'The password, where the account has one.' })
    current: string | null,
    @Context() context: RequestContext,
  ): Promise<DeparturePayload> {
    return this.departures.toLink(current ?? '', context);
  }

  @Mutation(() => SignInPayload, { description: 'Ends every other session too.' })
  async unlinkIdentity(
    @Args('identity', { type: () => ID }) identity: string,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return { viewer: {}, problems: await this.identities.unlink(identity, context) };
  }

  @Mutation(() => String, {
    nullable: true,
    description:
      'Signs out here. The answer is the address at which the session at the provider ends too, where one came by it.',
  })
  async signOutWithProvider(@Context() context: RequestContext): Promise<string | null> {
    const token = this.sessions.tokenOf(context.req);
    const [kept] = token ? await this.database.read(readLogoutHint, { tokenHash: hashOfToken(token) }) : [];
    await this.sessions.leave(context);
    const idToken = token && kept?.hint ? unseal(kept.hint, token) : undefined;
    return (idToken && (await this.provider.logoutAddress(idToken))) || null;
  }

  private identityFrom({ id, issuer, email, linkedAt, usedAt }: IdentityRow): Identity {
    const { settings, issuer: current } = this.provider;
    return {
      id,
      provider: settings && issuer === current ? settings.label : new URL(issuer).hostname,
      email,
      linkedAt: new Date(linkedAt).toISOString(),
      lastUsedAt: usedAt === null ? null : new Date(usedAt).toISOString(),
    };
  }
}
