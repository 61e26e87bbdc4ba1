import { BrowserAtProvider } from './sign-in-provider/local-provider';
import type { TestBrowser } from './test-account';

/** Where the tests pretend that people find the product. */
export const SITE = 'http://localhost:3000';

interface Departure {
  address: string | null;
  problems: { code: string; field: string | null }[];
}

/** Somebody with a browser, who goes to the provider and comes back. */
export class Traveller {
  readonly there = new BrowserAtProvider(SITE);

  constructor(readonly browser: TestBrowser) {}

  /** Begins to sign in; returns where to go. */
  async setOut(back?: string): Promise<string> {
    return this.addressOf(
      await this.depart(
        'mutation ($back: String) { begin: beginProviderSignIn(back: $back) { address problems { code field } } }',
        {
          back,
        },
      ),
    );
  }

  toAccept(token: string, name = 'Camille Fictive'): Promise<Departure> {
    return this.depart(
      'mutation ($token: String!, $name: String!) { begin: beginProviderAcceptance(token: $token, name: $name) { address problems { code field } } }',
      { token, name },
    );
  }

  toLink(current?: string): Promise<Departure> {
    return this.depart(
      'mutation ($current: String) { begin: beginIdentityLink(current: $current) { address problems { code field } } }',
      { current },
    );
  }

  /** Proves there to be somebody and is sent back; returns the page that is shown then. */
  async proveAs(subject: string, address: string): Promise<string> {
    return this.land(await this.there.signIn(address, subject));
  }

  /** Is sent back with a query; returns the page that is shown then. */
  async land(search: string): Promise<string> {
    const { status, to } = await this.browser.arrive(`/oidc/retour${search}`);
    if (status !== 303) throw new Error(`The way back answered ${status}`);
    return to ?? '';
  }

  async signIn(subject: string, back?: string): Promise<string> {
    return this.proveAs(subject, await this.setOut(back));
  }

  addressOf({ address, problems }: Departure): string {
    if (!address) throw new Error(`Could not leave: ${problems.map((one) => one.code).join(', ')}`);
    return address;
  }

  /** Name of who has signed in here, by the session's cookie. */
  async whoAmI(): Promise<string | undefined> {
    const { data } = await this.browser.query<{ viewer: { account: { name: string } | null } }>(
      '{ viewer { account { name } } }',
    );
    return data.viewer.account?.name;
  }

  private async depart(document: string, variables: Record<string, unknown>): Promise<Departure> {
    const { data, errors } = await this.browser.query<{ begin: Departure }>(document, variables);
    if (errors)
      return {
        address: null,
        problems: errors.map(({ extensions }) => ({ code: extensions.code, field: null })),
      };
    return data.begin;
  }
}

/** The code of what went wrong, as the page is told it. */
export function faultIn(page: string): string | null {
  return new URL(page, SITE).searchParams.get('erreur');
}
