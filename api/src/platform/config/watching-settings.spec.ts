import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationInvalid, readConfiguration } from './configuration';

const base = { NEO4J_URI: 'bolt://127.0.0.1:7687' };

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfiguration({ ...base, ...variables });
    return [];
  } catch (error) {
    if (error instanceof ConfigurationInvalid) return error.faults;
    throw error;
  }
}

describe('secrets in files', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'secrets-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string) => {
    const path = join(folder, 'secret');
    writeFileSync(path, text);
    return path;
  };

  it('are read without the line break at the end', () => {
    const { database } = readConfiguration({ ...base, NEO4J_PASSWORD_FILE: file('pass word\n') });
    expect(database.password).toBe('pass word');
  });

  it('are named where they cannot be read, are empty, or say something twice', () => {
    const NEO4J_PASSWORD = 'x';
    expect(faultsOf({ NEO4J_PASSWORD_FILE: join(folder, 'none') })).toEqual([
      'NEO4J_PASSWORD_FILE names a file that cannot be read (ENOENT)',
    ]);
    expect(faultsOf({ NEO4J_PASSWORD, METRICS_TOKEN_FILE: file('\n') })).toEqual([
      'METRICS_TOKEN_FILE names an empty file',
    ]);
    expect(faultsOf({ NEO4J_PASSWORD, NEO4J_PASSWORD_FILE: file('y') })).toEqual([
      'NEO4J_PASSWORD_FILE must not be given with NEO4J_PASSWORD: which of them holds?',
    ]);
  });
});

describe('what is said of watching', () => {
  const given = { ...base, NEO4J_PASSWORD: 'x' };

  it('is nothing by default', () => {
    expect(readConfiguration(given)).toMatchObject({ metricsToken: undefined, traces: undefined });
  });

  it('names the address for traces below that of the collector', () => {
    const traces = (endpoint: string) =>
      readConfiguration({ ...given, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }).traces;
    expect(traces('http://127.0.0.1:4318/')).toEqual({
      url: 'http://127.0.0.1:4318/v1/traces',
      service: 'maillage',
    });
    expect(faultsOf({ NEO4J_PASSWORD: 'x', OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317' })).toHaveLength(1);
  });

  it('has no token that can be guessed', () => {
    expect(faultsOf({ NEO4J_PASSWORD: 'x', METRICS_TOKEN: 'short' })).toEqual([
      'METRICS_TOKEN must have at least 16 characters',
    ]);
  });
});
