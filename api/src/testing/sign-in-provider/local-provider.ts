import { fork, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomUUID, type JsonWebKey } from 'node:crypto';
import { join } from 'node:path';

export const CLIENT_ID = 'maillage-of-a-test';
export const CLIENT_SECRET = 'a secret, not: plain & simple';

interface ProviderOptions {
  /** Where people find the product. */
  readonly site: string;
  /** Signed user information, names of its own for claims, the secret in the body. */
  readonly likeProConnect?: boolean;
  readonly port?: number;
  /** What it signs with; its own, unless it is to come back as what it was. */
  readonly key?: JsonWebKey;
}

/** A real provider of OpenID Connect, listening on this machine. */
export class LocalProvider {
  private constructor(
    readonly issuer: string,
    readonly key: JsonWebKey,
    private readonly child: ChildProcess,
  ) {}

  static async start({ site, key = newKey(), ...options }: ProviderOptions): Promise<LocalProvider> {
    const settings = {
      redirect: `${site}/oidc/retour`,
      afterSignOut: `${site}/connexion`,
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      likeProConnect: false,
      ...options,
      key,
    };
    const child = fork(join(__dirname, 'server.mjs'), [JSON.stringify(settings)], {
      // It warns of what suits no production, on every start.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // A test that fails before it ends it must not wait for it: it ends by itself once nobody is there.
    child.unref();
    child.channel?.unref();
    const issuer = await new Promise<string>((resolve, reject) => {
      child.once('message', (message: { issuer: string }) => resolve(message.issuer));
      child.once('exit', (code) => reject(new Error(`The provider ended with ${code}`)));
    });
    return new LocalProvider(issuer, key, child);
  }

  /** What the product is set with. */
  get variables(): Record<string, string> {
    return { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: CLIENT_ID, OIDC_CLIENT_SECRET: CLIENT_SECRET };
  }

  /** Tells it of somebody who can sign in there, or what has changed about them. */
  async knows(subject: string, claims: Record<string, unknown>): Promise<void> {
    const known = new Promise((resolve) => this.child.once('message', resolve));
    this.child.send({ subject, claims });
    await known;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
  }
}

function newKey(): JsonWebKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomUUID() };
}

/** A browser at the provider, with the cookies of the provider. */
export class BrowserAtProvider {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly site: string) {}

  /** Proves to be somebody; the answer is the query with which the browser is sent back. */
  async signIn(address: string, subject: string): Promise<string> {
    const page = await this.follow(address);
    if (page.back !== undefined) return page.back;
    const form = new URLSearchParams({ prompt: 'login', login: subject, password: 'any' });
    const { back } = await this.follow(page.url, { method: 'POST', body: form });
    if (back === undefined) throw new Error(`${subject} was not sent back`);
    return back;
  }

  /** Gives up there. */
  async giveUp(address: string): Promise<string> {
    const { url } = await this.follow(address);
    const { back } = await this.follow(`${url}/abort`);
    if (back === undefined) throw new Error('Giving up did not lead back');
    return back;
  }

  /** Goes where it is led, until that is a page of the provider or back to the product. */
  async follow(
    from: string,
    first: RequestInit = {},
  ): Promise<{ url: string; status: number; back?: string }> {
    let url = from;
    let options = first;
    for (let hops = 0; hops < 10; hops += 1) {
      const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, { ...options, redirect: 'manual', headers: { cookie } });
      for (const given of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (given.split(';')[0] ?? '').split(/=(.*)/s);
        this.cookies.set(name, value);
      }
      const next = response.headers.get('location');
      if (!next) return { url, status: response.status };
      url = new URL(next, url).href;
      if (url.startsWith(this.site)) return { url, status: response.status, back: new URL(url).search };
      options = {};
    }
    throw new Error('The provider leads nowhere');
  }
}
