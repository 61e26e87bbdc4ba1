import { randomUUID } from 'node:crypto';
import type { SignedIn } from './test-account';

type Plain = Record<string, unknown>;

export interface SheetRow {
  key: string;
  state: string;
  kind: string;
  sheet: string;
  line: number;
  title: string;
  recorded: string | null;
  decided: string | null;
  version: string;
  needs: string[];
  candidates: { key: string; name: string }[];
  problems: { code: string; parameters: Plain | null }[];
  changes: { field: string; before: unknown; after: unknown }[];
}

export interface SheetPreview {
  rows: SheetRow[];
  faults: { code: string; parameters: Plain | null }[];
  sheets: {
    name: string;
    of: number;
    kind: string | null;
    header: string[];
    columns: Plain;
    remembered: boolean;
  }[];
  source: string | null;
  problems: { code: string; field: string | null }[];
}

export interface SheetImport {
  done: { key: string; action: string; thing: string }[];
  left: { key: string; problems: { code: string }[] }[];
  source: string | null;
  undo: string[];
  problems: { code: string; field: string | null }[];
}

export const PREVIEW = `mutation ($file: SheetFileInput!) { previewSheets(file: $file) {
  problems { code field } faults { code parameters } source
  sheets { name of kind aside header sample rows columns remembered }
  rows { key state kind sheet line title recorded decided version needs candidates { key name }
    problems { code parameters } changes { field before after } } } }`;
const IMPORT = `mutation ($request: ID!, $file: SheetFileInput!, $rows: [ChosenRow!]!) {
  importSheets(request: $request, file: $file, rows: $rows) {
    done { key action thing } left { key problems { code } } source undo problems { code field } } }`;

/** A sheet of these rows, as somebody would export it. */
export const sheet = (name: string, ...rows: string[]) => ({ name, text: rows.join('\n') });

/** Imports spreadsheets over HTTP to a pole, as whoever has signed in. */
export class SheetImporter {
  /** @param pole its id */
  constructor(
    private readonly who: SignedIn,
    private readonly pole: string,
  ) {}

  file(sheets: readonly Plain[], more: Plain = {}): Plain {
    return {
      sheets,
      pole: this.pole,
      title: 'Tableur inventé',
      date: '2024-05-17',
      fictitious: true,
      ...more,
    };
  }

  async preview(sheets: readonly Plain[], more: Plain = {}): Promise<SheetPreview> {
    const file = this.file(sheets, more);
    const { data, errors } = await this.who.query<{ previewSheets: SheetPreview }>(PREVIEW, { file });
    expect(errors).toBeUndefined();
    return data.previewSheets;
  }

  async put(
    sheets: readonly Plain[],
    rows: readonly Pick<SheetRow, 'key' | 'version'>[],
    more: Plain = {},
    request: string = randomUUID(),
  ): Promise<SheetImport> {
    const { data, errors } = await this.who.query<{ importSheets: SheetImport }>(IMPORT, {
      request,
      file: this.file(sheets, more),
      rows: rows.map(({ key, version }) => ({ key, version })),
    });
    expect(errors).toBeUndefined();
    return data.importSheets;
  }

  /** Imports all that its preview shows. */
  async putAll(sheets: readonly Plain[], more: Plain = {}): Promise<SheetImport> {
    const { rows } = await this.preview(sheets, more);
    return this.put(
      sheets,
      rows.filter((row) => row.state === 'NEW' || row.state === 'CHANGED'),
      more,
    );
  }
}
