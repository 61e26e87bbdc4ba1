import { ConfigurationInvalid, readConfiguration } from './configuration';

const base = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'secret' };
const whole = {
  OIDC_ISSUER: 'https://connexion.exemple.test/api/v2',
  OIDC_CLIENT_ID: 'maillage',
  OIDC_CLIENT_SECRET: 'a secret',
};

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfiguration({ ...base, ...variables });
    return [];
  } catch (error) {
    if (error instanceof ConfigurationInvalid) return error.faults;
    throw error;
  }
}

describe('the configuration of a sign-in service', () => {
  it('is off when nothing is said of it, or only empty words', () => {
    expect(readConfiguration(base).provider).toBeUndefined();
    const empty = Object.fromEntries(Object.keys(whole).map((name) => [name, '']));
    expect(readConfiguration({ ...base, ...empty }).provider).toBeUndefined();
  });

  it('needs three variables, the rest has defaults', () => {
    expect(readConfiguration({ ...base, ...whole }).provider).toEqual({
      issuer: whole.OIDC_ISSUER,
      clientId: 'maillage',
      clientSecret: 'a secret',
      label: 'connexion.exemple.test',
      scopes: 'openid email profile',
      linksByEmail: false,
    });
    const more = { OIDC_LABEL: 'ProConnect', OIDC_SCOPES: 'openid email', OIDC_LINK_BY_EMAIL: '1' };
    expect(readConfiguration({ ...base, ...whole, ...more }).provider).toMatchObject({
      label: 'ProConnect',
      scopes: 'openid email',
      linksByEmail: true,
    });
  });

  it('names each variable that is missing, and why', () => {
    expect(faultsOf({ OIDC_LABEL: 'ProConnect' })).toEqual([
      'OIDC_ISSUER is required with OIDC_LABEL',
      'OIDC_CLIENT_ID is required with OIDC_LABEL',
      'OIDC_CLIENT_SECRET is required with OIDC_LABEL',
    ]);
    expect(faultsOf({ ...whole, OIDC_CLIENT_SECRET: '' })).toEqual([
      'OIDC_CLIENT_SECRET is required with OIDC_ISSUER',
    ]);
  });

  it('names each variable that is wrong, all at once', () => {
    const wrong = { OIDC_ISSUER: 'connexion.exemple.test', OIDC_SCOPES: 'email', OIDC_LINK_BY_EMAIL: 'yes' };
    expect(faultsOf({ ...whole, ...wrong }).map((fault) => fault.split(' ')[0])).toEqual([
      'OIDC_ISSUER',
      'OIDC_SCOPES',
      'OIDC_LINK_BY_EMAIL',
    ]);
  });

  it.each([
    ['http://127.0.0.1:4999', true],
    ['http://localhost:4999', true],
    ['http://[::1]:4999', true],
    ['http://connexion.exemple.test', false],
    ['http://localhost.exemple.test', false],
    ['https://connexion.exemple.test?tenant=1', false],
    ['ftp://connexion.exemple.test', false],
  ])('takes %s: %s', (issuer, taken) => {
    expect(faultsOf({ ...whole, OIDC_ISSUER: issuer }).length === 0).toBe(taken);
  });
});

describe('the configuration', () => {
  it('names every fault at once, in words, with what stands there unless it is a secret', () => {
    const faults = faultsOf({
      PORT: '70000',
      ASK_AGAIN_MONTHS: '-1',
      KEPT_ANSWERS_MB: 'much',
      LOG_LEVEL: 'loud',
      SMTP_URL: 'secret@mail.exemple.test',
      OIDC_LABEL: 'ProConnect',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'ftp://me:secret@collector.test',
      METRICS_TOKEN_FILE: '/does/not/exist',
    });
    expect(faults).toEqual([
      'METRICS_TOKEN_FILE names a file that cannot be read (ENOENT)',
      'PORT must be a whole number from 1 to 65535 (it is "70000")',
      'SMTP_URL must start with smtp:// or smtps://',
      'ASK_AGAIN_MONTHS must be a whole number from 0 to 600 (it is "-1")',
      'OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://collector:4318 (it is "ftp://…@collector.test")',
      'KEPT_ANSWERS_MB must be a whole number from 0 to 100000 (it is "much")',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent (it is "loud")',
      'MAIL_FROM is required with SMTP_URL: the address that mails come from',
      'OIDC_ISSUER is required with OIDC_LABEL',
      'OIDC_CLIENT_ID is required with OIDC_LABEL',
      'OIDC_CLIENT_SECRET is required with OIDC_LABEL',
    ]);
  });

  it('takes numbers as they are written', () => {
    const { port, askAgainMonths, keptAnswersMegabytes } = readConfiguration({
      ...base,
      PORT: '8080',
      ASK_AGAIN_MONTHS: '0',
    });
    expect([port, askAgainMonths, keptAnswersMegabytes]).toEqual([8080, 0, 64]);
  });
});
