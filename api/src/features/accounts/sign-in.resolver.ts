import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { AcceptanceService } from './acceptance.service';
import { isoOf } from './account-from-row';
import { LinkPreview, SignInPayload } from './account.model';
import { DemonstrationService } from './demonstration.service';
import { LinksService } from './links.service';
import { PasswordChangesService } from './password-changes.service';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';

const text = () => String;
const optionalText = { type: text, nullable: true } as const;

/** The ways into an account and out of it. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly links: LinksService,
    private readonly acceptances: AcceptanceService,
    private readonly passwords: PasswordChangesService,
    private readonly demonstration: DemonstrationService,
  ) {}

  @Query(() => LinkPreview, {
    nullable: true,
    description: 'What a personal link is for; nothing where it is unknown, used or expired.',
  })
  @NotKept('personal links')
  async link(@Args('token') token: string): Promise<LinkPreview | null> {
    const found = await this.links.find(token);
    if (!found) return null;
    const preview = { ...found, expiresAt: isoOf(found.expiresAt) };
    // A question may be passed on to a colleague, who need not learn whose it was.
    return found.purpose === 'ANSWER' ? { ...preview, email: null, name: null, roles: [] } : preview;
  }

  @Mutation(() => SignInPayload)
  async signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return payload(await this.signIns.signIn(email, password, context));
  }

  @Mutation(() => Boolean)
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    await this.sessions.leave(context);
    return true;
  }

  @Mutation(() => SignInPayload, {
    description: 'Signs in to an invented account, from the machine that serves and no other.',
  })
  async useSignInLink(
    @Args('token') token: string,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return payload(await this.demonstration.use(token, context));
  }

  @Mutation(() => SignInPayload, { description: 'Accepts an invitation, or the link of the first start.' })
  async acceptInvitation(
    @Args('token') token: string,
    @Args('name') name: string,
    @Args('password') password: string,
    @Args('email', { ...optionalText, description: 'For the first administrator only.' })
    email: string | null,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return payload(await this.acceptances.accept({ token, name, password, email }, context));
  }

  @Mutation(() => Boolean, { description: 'Always true: it does not tell whether there is an account.' })
  async askPasswordReset(@Args('email') email: string, @Context() context: RequestContext): Promise<boolean> {
    await this.passwords.askReset(email, context);
    return true;
  }

  @Mutation(() => SignInPayload)
  async resetPassword(
    @Args('token') token: string,
    @Args('password') password: string,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return payload(await this.passwords.reset(token, password, context));
  }

  @Mutation(() => SignInPayload, { description: 'For an account that has no password yet.' })
  async setPassword(
    @Args('password') password: string,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return payload(await this.passwords.setFirst(password, context));
  }

  @Mutation(() => SignInPayload)
  async changePassword(
    @Args('current') current: string,
    @Args('password') password: string,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return payload(await this.passwords.change(current, password, context));
  }
}

/** Who asks is read from the request, which signing in has changed. */
function payload(problems: Problem[]): SignInPayload {
  return { viewer: {}, problems };
}
