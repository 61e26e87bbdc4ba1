import { randomUUID } from 'node:crypto';
import type { SignedIn } from './test-account';

type Plain = Record<string, unknown>;

export interface NoticeRow {
  key: string;
  state: string;
  number: string | null;
  title: string | null;
  line: number | null;
  recorded: boolean;
  version: string | null;
  tie: string[];
  record: Plain | null;
  found: { field: string; line: number }[];
  problems: { code: string; parameters: Plain | null }[];
  changes: { path: string; before: unknown; after: unknown; edited: boolean }[];
}

export interface NoticePreview {
  kind: string | null;
  rows: NoticeRow[];
  faults: { code: string; parameters: Plain | null }[];
  sheet: { mapping: { columns: Plain; fixed: Plain }; remembered: boolean } | null;
  problems: { code: string }[];
}

export interface NoticeImport {
  done: { key: string; name: string; action: string }[];
  left: { key: string; problems: { code: string }[] }[];
  ties: number;
  undo: string[];
  problems: { code: string }[];
}

export const PREVIEW = `mutation ($file: NoticeFileInput!) { previewNotices(file: $file) {
  kind problems { code } faults { code parameters } sheet { mapping remembered }
  rows { key state number title line recorded version tie record found { field line }
    problems { code parameters } changes { path before after edited } } } }`;
const IMPORT = `mutation ($request: ID!, $file: NoticeFileInput!, $rows: [ChosenNotice!]!) {
  importNotices(request: $request, file: $file, rows: $rows) {
    done { key name action } left { key problems { code } } ties undo problems { code } } }`;

/** Imports calls for tenders over HTTP to a pole, as whoever has signed in. */
export class Importer {
  /** @param pole its id */
  constructor(
    private readonly who: SignedIn,
    private readonly pole: string,
  ) {}

  async preview(text: string, more: Plain = {}): Promise<NoticePreview> {
    const file = { text, pole: this.pole, fictitious: true, ...more };
    const { data, errors } = await this.who.query<{ previewNotices: NoticePreview }>(PREVIEW, { file });
    expect(errors).toBeUndefined();
    return data.previewNotices;
  }

  async put(
    text: string,
    rows: readonly Pick<NoticeRow, 'key' | 'version'>[],
    more: Plain = {},
    id: string = randomUUID(),
  ): Promise<NoticeImport> {
    const { data, errors } = await this.who.query<{ importNotices: NoticeImport }>(IMPORT, {
      request: id,
      file: { text, pole: this.pole, fictitious: true, ...more },
      rows: rows.map(({ key, version }) => ({ key, version })),
    });
    expect(errors).toBeUndefined();
    return data.importNotices;
  }

  /** Imports all that a file has, as its preview shows it. */
  async putAll(text: string, more: Plain = {}): Promise<NoticeImport> {
    return this.put(text, (await this.preview(text, more)).rows, more);
  }

  async states(text: string): Promise<string[]> {
    return (await this.preview(text)).rows.map((row) => row.state);
  }
}

/** An invented notice of the bulletin. */
export const bulletinNotice = (id: string, more: Plain = {}): Plain => ({
  idweb: id,
  objet: `Nettoyage ${id} (inventé)`,
  nomacheteur: 'Commune inventée',
  dateparution: '2026-01-10',
  datelimitereponse: '2190-02-10T12:00:00+01:00',
  nature: 'APPEL_OFFRE',
  etat: 'INITIAL',
  donnees: JSON.stringify({ FNSimple: { initial: { natureMarche: { codeCPV: '90919200' } } } }),
  ...more,
});
export const bulletin = (...notices: Plain[]): string => JSON.stringify(notices, null, 1);

/** A file of the essential data with these contracts. */
export const contracts = (...marche: Plain[]): string => JSON.stringify({ marches: { marche } });
