// @ts-check
// A real provider of OpenID Connect on this machine, in a process of its own: its packages are ES modules. It is
// told what it is by its first argument, and of people by messages; it says where it listens.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/** @typedef {{ redirect: string, afterSignOut: string, clientId: string, clientSecret: string, likeProConnect: boolean, port?: number, key: import('node:crypto').JsonWebKey }} Settings */
/** @type {Settings} */
const settings = JSON.parse(process.argv[2] ?? '{}');

/** What is known of people, by their subject. @type {Map<string, Record<string, unknown>>} */
const people = new Map();

const scopes = settings.likeProConnect
  ? ['openid', 'given_name', 'usual_name', 'email']
  : ['openid', 'email', 'profile'];

const server = createServer();
await new Promise((resolve) => server.listen(settings.port ?? 0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      redirect_uris: [settings.redirect],
      post_logout_redirect_uris: [settings.afterSignOut],
      ...(settings.likeProConnect
        ? { token_endpoint_auth_method: 'client_secret_post', userinfo_signed_response_alg: 'RS256' }
        : {}),
    },
  ],
  // As ProConnect does: the identity token says who, and the rest is asked for apart, signed.
  clientAuthMethods: settings.likeProConnect ? ['client_secret_post'] : ['client_secret_basic'],
  features: { jwtUserinfo: { enabled: settings.likeProConnect } },
  enabledJWA: { userinfoSigningAlgValues: ['RS256'] },
  scopes: scopes,
  claims: settings.likeProConnect
    ? { openid: ['sub'], given_name: ['given_name'], usual_name: ['usual_name'], email: ['email'] }
    : { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  cookies: { keys: ['a key of a test'] },
  jwks: { keys: [settings.key] },
  pkce: { required: () => true },
  async findAccount(_, id) {
    const known = people.get(id);
    return known && { accountId: id, claims: async () => ({ sub: id, ...known }) };
  },
  // Nobody is asked whether they agree: the one client is ours.
  async loadExistingGrant(ctx) {
    const { client, session } = ctx.oidc;
    const grant = new ctx.oidc.provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
    grant.addOIDCScope(scopes.join(' '));
    await grant.save();
    return grant;
  },
});

server.on('request', provider.callback());
process.on('message', (/** @type {{ subject: string, claims: Record<string, unknown> }} */ message) => {
  people.set(message.subject, message.claims);
  process.send?.({ type: 'known', subject: message.subject });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ type: 'ready', issuer });
