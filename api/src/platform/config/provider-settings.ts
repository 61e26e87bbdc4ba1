import { z } from 'zod';

/** A provider of sign-in (OpenID Connect), as the environment names it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it. */
  readonly label: string;
  readonly scopes: string;
  /** Whether an address that it says is verified finds the account of that address. */
  readonly linksByEmail: boolean;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Plain http only on this very machine: what a provider says is trusted because of who was asked. */
function isSafeIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  const safe = protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
  return safe && search === '' && hash === '';
}

export const providerVariables = {
  OIDC_ISSUER: z
    .string()
    .refine(
      isSafeIssuer,
      'must be an address such as https://connexion.exemple.fr (http on this machine only)',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().trim().max(60, 'must be a name of at most 60 characters').optional(),
  OIDC_SCOPES: z
    .string()
    .refine((text) => text.split(/\s+/).includes('openid'), 'must contain openid, as in "openid email"')
    .optional(),
  OIDC_LINK_BY_EMAIL: z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional(),
};

type Variables = { readonly [K in keyof typeof providerVariables]?: string | undefined };

/** What is missing: a provider is set whole or not at all. */
export function providerFaults(values: Variables): { variable: string; message: string }[] {
  const given = Object.keys(providerVariables).filter((name) => values[name as keyof Variables]);
  const [first] = given;
  if (!first) return [];
  const required = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  return required
    .filter((variable) => !values[variable])
    .map((variable) => ({ variable, message: `is required with ${first}` }));
}

export function readProvider(values: Variables): ProviderSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  if (!issuer || !clientId || !clientSecret) return undefined;
  return {
    issuer,
    clientId,
    clientSecret,
    label: values.OIDC_LABEL || new URL(issuer).hostname,
    scopes: values.OIDC_SCOPES ?? 'openid email profile',
    linksByEmail: values.OIDC_LINK_BY_EMAIL === '1',
  };
}
