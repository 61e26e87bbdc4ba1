import { randomUUID } from 'node:crypto';
import type { SignedIn } from './test-account';
import type { TestApplication } from './test-application';

type Plain = Record<string, unknown>;

export interface EditAnswer {
  /** Code of an error that was thrown. */
  readonly code: string | undefined;
  readonly done?: { change: string; key: string; kind: string; action: string; version: string | null }[];
  readonly problems?: { code: string; field: string | null; parameters: Plain }[];
  readonly conflicts?: {
    key: string;
    base: Plain | null;
    theirs: Plain | null;
    theirVersion: string | null;
  }[];
}

const EDIT = `mutation ($request: ID!, $edits: [EditInput!]!, $why: String) {
  edit(request: $request, edits: $edits, why: $why) {
    done { change key kind action version }
    problems { code field parameters }
    conflicts { key base theirs theirVersion }
  }
}`;

/** Edits records over HTTP, as whoever has signed in. */
export class Editor {
  constructor(
    private readonly app: TestApplication,
    private readonly who: SignedIn,
  ) {}

  async edit(edits: Plain[], request: string = randomUUID()): Promise<EditAnswer> {
    const answer = await this.who.query<{ edit?: EditAnswer }>(EDIT, { request, edits, why: 'test' });
    return { ...answer.data?.edit, code: answer.errors?.[0]?.extensions.code };
  }

  /** The record of what has this key, as its editor sees it; null where it may not edit it. */
  async recordOf(key: string) {
    const { data } = await this.who.query<{
      record: { record: Plain; version: string; key: string; kind: string } | null;
    }>('query ($id: ID!) { record(id: $id) { key kind record version } }', {
      id: (await this.app.ids()).get(key) ?? '',
    });
    return data.record;
  }

  /** Changes some fields of what the editor sees; who may not edit it tries with the record as it is kept. */
  async change(key: string, fields: Plain): Promise<EditAnswer> {
    const { kind, version, record } = (await this.recordOf(key)) ?? (await this.keptRecordOf(key));
    return this.edit([{ kind, key, version, record: { ...record, ...fields } }]);
  }

  /** Takes away what has this key, as the editor sees it; who may not edit it tries at what is kept. */
  async retire(key: string): Promise<EditAnswer> {
    const { kind, version } = (await this.recordOf(key)) ?? (await this.keptRecordOf(key));
    return this.edit([{ kind, key, version, record: null }]);
  }

  /** The same as it is kept, whoever may edit it. */
  async keptRecordOf(key: string) {
    const [row] = await this.app.store<Record<'kind' | 'version' | 'record', string>>(
      `MATCH (:Identifier { scheme: 'KEY', value: $key })-[:IDENTIFIES]->(n)<-[:OF]-(c:Change)
       RETURN c.kind AS kind, n.digest AS version, c.after AS record ORDER BY c.version DESC LIMIT 1`,
      { key },
    );
    if (!row) throw new Error(`Nothing has the key ${key}`);
    const record = JSON.parse(row.record) as Plain;
    return { kind: row.kind.toUpperCase(), version: row.version, record };
  }

  /** Id of the last entry of its history. */
  async keptChangeOf(key: string): Promise<string> {
    const [last] = await this.app.store(
      'MATCH (c:Change { key: $key }) RETURN c.id AS id ORDER BY c.version DESC LIMIT 1',
      { key },
    );
    return String(last?.['id']);
  }
}
