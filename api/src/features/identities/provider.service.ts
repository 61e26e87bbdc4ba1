import { Inject, Injectable, Logger } from '@nestjs/common';
import type * as OpenId from 'openid-client';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import type { ProviderSettings } from '../../platform/config/provider-settings';
import { CodedError } from '../../platform/errors/coded-error';
import { causesOf, codeOfFault, reach } from './provider-faults';
import type { RoundTripSecrets } from './round-trip-secrets';

/** Seconds within which the provider answers, or counts as down. */
const PATIENCE = 5;

/** Milliseconds for which what the provider says of itself is kept for those who come back from there. */
const KEPT = 3_600_000;

/** The same for those who set out: nobody is sent to a provider that has gone meanwhile. */
const KEPT_AT_DEPARTURE = 1_000;

/** Longest subject that the specification allows (OpenID Connect Core 1.0, §2). */
const LONGEST_SUBJECT = 255;

/** What the provider has proved of who came back. */
export interface ProvenIdentity {
  readonly issuer: string;
  /** By which the provider knows the person, for good. */
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  /** By which the session at the provider can be ended. */
  readonly idToken: string;
}

interface Ready {
  readonly openid: typeof OpenId;
  readonly configuration: OpenId.Configuration;
}

/**
 * The one provider of sign-in, by OpenID Connect: code flow with PKCE (RFC 7636), state and nonce. It is first
 * asked when somebody wants to go there: a provider that is down keeps nothing here from starting.
 */
@Injectable()
export class ProviderService {
  private readonly logger = new Logger(ProviderService.name);
  private found: { readonly at: number; readonly ready: Promise<Ready> } | undefined;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  get settings(): ProviderSettings | undefined {
    return this.configuration.provider;
  }

  /** The name of the provider that is set here, spelled one way; the library compares it with who answers. */
  get issuer(): string {
    return this.settings ? new URL(this.settings.issuer).href : '';
  }

  /** Where to go to prove who one is; `fresh` asks again who has a session there. */
  async address(trip: RoundTripSecrets, fresh: boolean): Promise<string> {
    return this.naming(async ({ openid, configuration }, { scopes }) => {
      const challenge = await openid.calculatePKCECodeChallenge(trip.verifier);
      return openid.buildAuthorizationUrl(configuration, {
        redirect_uri: this.returnAddress,
        scope: scopes,
        state: trip.state,
        nonce: trip.nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ...(fresh ? { prompt: 'login' } : {}),
      }).href;
    }, KEPT_AT_DEPARTURE);
  }

  /** Exchanges what came back for who it is. `search` is the query that the provider sent the browser with. */
  async prove(search: string, trip: RoundTripSecrets): Promise<ProvenIdentity> {
    return this.naming(async ({ openid, configuration }) => {
      // Never from what the request says of its host: the provider compares it with what was registered.
      const address = new URL(this.returnAddress);
      address.search = search;
      const tokens = await openid.authorizationCodeGrant(configuration, address, {
        expectedState: trip.state,
        expectedNonce: trip.nonce,
        pkceCodeVerifier: trip.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || !tokens.id_token || claims.sub.length > LONGEST_SUBJECT)
        throw new CodedError('PROVIDER_ANSWER_INVALID');
      const isWhole = claims['email'] !== undefined || !configuration.serverMetadata().userinfo_endpoint;
      const told = isWhole
        ? claims
        : await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return {
        issuer: this.issuer,
        subject: claims.sub,
        email: typeof told['email'] === 'string' ? told['email'] : null,
        emailVerified: told['email_verified'] === true,
        idToken: tokens.id_token,
      };
    });
  }

  /** Where the session at the provider is ended too; undefined where it offers that not, or does not answer. */
  async logoutAddress(idToken: string): Promise<string | undefined> {
    if (!this.settings) return undefined;
    try {
      return await this.naming(({ openid, configuration }) => {
        if (!configuration.serverMetadata().end_session_endpoint) return Promise.resolve(undefined);
        const { href } = openid.buildEndSessionUrl(configuration, {
          id_token_hint: idToken,
          post_logout_redirect_uri: `${this.configuration.publicUrl}/connexion`,
        });
        return Promise.resolve(href);
      });
    } catch (error) {
      if (error instanceof CodedError) return undefined;
      throw error;
    }
  }

  private get returnAddress(): string {
    return `${this.configuration.publicUrl}/oidc/retour`;
  }

  /** Does something with the provider; its faults become codes that the page can write. */
  private async naming<T>(
    work: (ready: Ready, settings: ProviderSettings) => Promise<T>,
    kept = KEPT,
  ): Promise<T> {
    const { settings } = this;
    if (!settings) throw new CodedError('PROVIDER_MISSING');
    try {
      return await work(await this.ready(settings, kept), settings);
    } catch (error) {
      if (error instanceof CodedError) throw error;
      const code = codeOfFault(error);
      // In words only: what a fault carries besides may hold tokens.
      this.logger.warn({ code, causes: causesOf(error) }, 'The sign-in service did not answer as it should');
      throw new CodedError(code, {}, { cause: error });
    }
  }

  /** What the provider says of itself, asked once for all who come at once, and again when that is old. */
  private ready(settings: ProviderSettings, kept: number): Promise<Ready> {
    if (this.found && Date.now() - this.found.at < kept) return this.found.ready;
    const ready = discover(settings);
    const found = { at: Date.now(), ready };
    this.found = found;
    ready.catch(() => {
      if (this.found === found) this.found = undefined;
    });
    return ready;
  }
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Ready> {
  // Where no provider is set, its library is never loaded.
  const openid = await import('openid-client');
  const post = openid.ClientSecretPost(clientSecret);
  const basic = openid.ClientSecretBasic(clientSecret);
  const authentication: OpenId.ClientAuth = (server, ...rest) => {
    const known = server.token_endpoint_auth_methods_supported;
    return (known?.includes('client_secret_post') ? post : basic)(server, ...rest);
  };
  const address = new URL(issuer);
  const execute = [openid.enableNonRepudiationChecks];
  // Settings allow it on this very machine only.
  if (address.protocol === 'http:') execute.push(openid.allowInsecureRequests);
  const configuration = await openid.discovery(address, clientId, {}, authentication, {
    execute,
    timeout: PATIENCE,
    [openid.customFetch]: reach,
  });
  return { openid, configuration };
}
