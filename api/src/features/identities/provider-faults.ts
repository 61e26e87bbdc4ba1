import type * as OpenId from 'openid-client';
import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';

/** The provider could not be asked, or says itself that it is out of order. */
class ProviderUnreachable extends Error {}

/** Asks the provider, telling faults of the way there from answers that are wrong. */
export const reach: OpenId.CustomFetch = async (url, options) => {
  const response = await fetch(url, options as RequestInit).catch((cause: unknown) => {
    throw new ProviderUnreachable('no answer', { cause });
  });
  if (response.status >= 500) throw new ProviderUnreachable(`answer ${response.status}`);
  return response;
};

/** Answers by which a provider says that it goes no further (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6). */
const denials = new Set([
  'access_denied',
  'account_selection_required',
  'consent_required',
  'interaction_required',
  'login_required',
]);
const outOfOrder = new Set(['server_error', 'temporarily_unavailable']);

/** What a fault of the provider is called for people: it is away, it said no, or its answer is not to be trusted. */
export function codeOfFault(error: unknown): ErrorCodeCode {
  const said = chainOf(error).flatMap((one) => ('error' in one ? [String(one.error)] : []));
  if (said.some((word) => denials.has(word))) return 'PROVIDER_DENIED';
  if (said.some((word) => outOfOrder.has(word))) return 'PROVIDER_UNREACHABLE';
  return chainOf(error).some(isUnreachable) ? 'PROVIDER_UNREACHABLE' : 'PROVIDER_ANSWER_INVALID';
}

/** The words of a fault and of what caused it. */
export function causesOf(error: unknown): string[] {
  return chainOf(error).map((one) => `${one.name}: ${one.message}`);
}

function isUnreachable(error: Error): boolean {
  return error instanceof ProviderUnreachable || error.name === 'TimeoutError' || error.name === 'AbortError';
}

function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; isError(one) && chain.length < 10; one = one.cause) chain.push(one);
  return chain;
}

/** By its shape: an error of another realm is none of this one's Error. */
function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
