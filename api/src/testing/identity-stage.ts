import { LocalProvider } from './sign-in-provider/local-provider';
import { PASSWORD, type SignedIn, type TestRole } from './test-account';
import { TestApplication } from './test-application';
import { SITE, Traveller } from './traveller';

/** Somebody with an account that an identity opens. */
export interface Linked extends SignedIn {
  readonly subject: string;
  readonly travels: Traveller;
}

/** The product with a real provider of sign-in beside it. */
export class IdentityStage {
  private constructor(
    readonly app: TestApplication,
    private provider: LocalProvider,
  ) {}

  static async start(variables: Record<string, string> = {}): Promise<IdentityStage> {
    const provider = await LocalProvider.start({ site: SITE });
    const app = await TestApplication.start(undefined, { ...provider.variables, ...variables });
    return new IdentityStage(app, provider);
  }

  /** As the store has it. */
  get issuer(): string {
    return new URL(this.provider.issuer).href;
  }

  knows(subject: string, claims: Record<string, unknown>): Promise<void> {
    return this.provider.knows(subject, claims);
  }

  traveller(): Traveller {
    return new Traveller(this.app.browser());
  }

  async linked(name: string, ...roles: TestRole[]): Promise<Linked> {
    const person = await this.app.signedIn(name, ...roles);
    const subject = `subject-of-${person.id}`;
    await this.knows(subject, { email: person.email, email_verified: true, name });
    const travels = new Traveller(person.browser);
    const page = await travels.proveAs(subject, travels.addressOf(await travels.toLink(PASSWORD)));
    if (page !== '/compte?relie=1') throw new Error(`${name} could not be linked: ${page}`);
    return { ...person, subject, travels };
  }

  /** Invites an address; returns the token of its link. */
  async invite(email: string): Promise<string> {
    const boss = await this.app.signedIn('Boss', { role: 'ADMINISTRATOR' });
    const { data } = await boss.query<{ invite: { link: string } }>(
      'mutation ($email: String!) { invite(email: $email, role: ADMINISTRATOR) { link } }',
      { email },
    );
    return data.invite.link.split('#')[1] ?? '';
  }

  /** Somebody whose invitation was accepted by the provider: no password opens the account. */
  async accepted(email: string, subject: string): Promise<Traveller> {
    await this.knows(subject, {});
    const guest = this.traveller();
    await guest.proveAs(subject, guest.addressOf(await guest.toAccept(await this.invite(email))));
    return guest;
  }

  /** The provider goes away. */
  stopProvider(): Promise<void> {
    return this.provider.stop();
  }

  /** And comes back as what it was, knowing nobody. */
  async startProvider(): Promise<void> {
    const { issuer, key } = this.provider;
    this.provider = await LocalProvider.start({ site: SITE, port: Number(new URL(issuer).port), key });
  }

  async stop(): Promise<void> {
    await this.app.stop();
    await this.provider.stop();
  }
}
