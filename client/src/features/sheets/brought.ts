import type { SheetKindCode } from '@maillage/graph-schema/vocabulary';

/** What columns are, by their titles: `{ "Raison sociale": "name" }`. */
export type Columns = Readonly<Record<string, string>>;

/** Codes by words of a sheet that nobody else would understand. */
export type Words = Readonly<Record<string, string>>;

/** A table as text: a sheet of a workbook, a CSV file, or a map (Kumu, GEXF, GraphML). */
export interface BroughtSheet {
  readonly name: string;
  readonly text: string;
}

export interface BroughtFile {
  readonly name: string;
  /** When it was changed last, 2024-05-17. */
  readonly day: string;
  readonly sheets: readonly BroughtSheet[];
}

/** What was said of a sheet. What its columns are is kept for each thing that it was said to hold. */
export interface SaidOfSheet {
  readonly kind?: SheetKindCode | undefined;
  readonly aside?: boolean | undefined;
  readonly columns: Readonly<Partial<Record<SheetKindCode, Columns>>>;
  /** What words of it stand for, by the word. */
  readonly words?: Words | undefined;
}

/** What is brought, and what is said about it. */
export interface Brought {
  readonly files: readonly BroughtFile[];
  readonly pasted: string;
  readonly pole: string;
  /** As it was typed; what the files say where nothing was. */
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly members: boolean;
  /** Whether it replaces what records say otherwise. */
  readonly replace: boolean;
  readonly onlyPole: boolean;
  readonly fictitious: boolean;
  /** By the names of the sheets. */
  readonly said: Readonly<Record<string, SaidOfSheet>>;
  /** Who an actor is, by the key of its row; an empty text for a new one. */
  readonly decisions: Readonly<Record<string, string>>;
}

export const nothingBrought = (pole: string): Brought => ({
  files: [],
  pasted: '',
  pole,
  members: false,
  replace: false,
  onlyPole: false,
  fictitious: false,
  said: {},
  decisions: {},
});

/** What is said where nothing was typed, and how what was pasted is called. */
export interface Defaults {
  readonly today: string;
  readonly pasted: string;
}

export const titleOf = ({ title, files }: Brought, { pasted }: Defaults): string =>
  title ?? (files[0] ? withoutExtension(files[0].name) : pasted);

export const dateOf = ({ date, files }: Brought, { today }: Defaults): string =>
  date ?? files[0]?.day ?? today;

export function withoutExtension(name: string): string {
  return name.replace(/(?<=.)\.[A-Za-z]{2,7}$/, '');
}

/** With more files; one of a name that is there already takes its place, mended. */
export function withFiles(brought: Brought, more: readonly BroughtFile[]): Brought {
  const fresh = new Map(more.map((one) => [one.name, one]));
  const kept = brought.files.map((one) => {
    const mended = fresh.get(one.name);
    fresh.delete(one.name);
    return mended ?? one;
  });
  return { ...brought, files: [...kept, ...fresh.values()] };
}

/** Without a file, and without what was said of its sheets. */
export function withoutFile(brought: Brought, name: string, defaults: Defaults): Brought {
  const next = { ...brought, files: brought.files.filter((one) => one.name !== name) };
  const left = new Set(sheetsOf(next, defaults).map((one) => one.name));
  return { ...next, said: Object.fromEntries(Object.entries(next.said).filter(([one]) => left.has(one))) };
}

/** All that is brought, each under a name of its own. */
export function sheetsOf({ files, pasted }: Brought, { pasted: name }: Defaults): readonly BroughtSheet[] {
  const all = [
    ...files.flatMap((one) => one.sheets),
    ...(pasted.trim() === '' ? [] : [{ name, text: pasted }]),
  ];
  const taken = new Set<string>();
  return all.map((one) => {
    const name = one.name.trim();
    let own = name;
    for (let time = 2; taken.has(own); time += 1) own = `${name} (${time})`;
    taken.add(own);
    return { ...one, name: own };
  });
}

/** Whether it is a map, JSON or XML, which says by itself what it holds. */
export const isMap = ({ text }: BroughtSheet): boolean => /^\s*[{<]/.test(text);

/** What a sheet was read as. */
export interface ReadSheet {
  readonly name: string;
  /** Index of the sheet that was sent: a map holds two. */
  readonly of: number;
  readonly kind?: SheetKindCode | null;
  readonly aside: boolean;
  readonly columns: unknown;
  readonly words?: unknown;
}

/** What a sheet is to be: as it was said, or else as it was read. */
export function settled(read: ReadSheet, said: SaidOfSheet | undefined) {
  const kind = said?.kind ?? read.kind ?? undefined;
  const own = kind && said?.columns[kind];
  const columns = own ?? (kind === (read.kind ?? undefined) ? ((read.columns ?? {}) as Columns) : undefined);
  const words: Words = { ...(read.words as Words | undefined), ...said?.words };
  return { kind, aside: said?.aside ?? read.aside, columns, words };
}

/** What was said of the columns of each table of a map, by what it holds, and of its words; nothing where nothing was. */
function saidOfMap(name: string, said: Brought['said']): { columns?: SaidOfSheet['columns']; words?: Words } {
  const parts = Object.entries(said).flatMap(([table, one]) => (table.startsWith(`${name} · `) ? [one] : []));
  const columns: SaidOfSheet['columns'] = Object.assign({}, ...parts.map((one) => one.columns));
  const words: Words = Object.assign({}, ...parts.map((one) => one.words));
  return {
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
    ...(Object.keys(words).length > 0 ? { words } : {}),
  };
}

/**
 * What is sent. What was said stands; of the rest, what it was read as (`read`) is what is imported, and before that it
 * is left to the server.
 */
export function fileOf(brought: Brought, defaults: Defaults, read: readonly ReadSheet[] = []) {
  const { pole, members, replace, onlyPole, fictitious, said, decisions } = brought;
  return {
    pole,
    title: titleOf(brought, defaults).trim() || titleOf({ ...brought, title: undefined }, defaults),
    date: dateOf(brought, defaults) || dateOf({ ...brought, date: undefined }, defaults),
    members,
    replace,
    onlyPole,
    fictitious,
    decisions,
    sheets: sheetsOf(brought, defaults).map((sheet, of) => {
      const { name, text } = sheet;
      if (isMap(sheet)) {
        return { name, text, aside: false, ...saidOfMap(name, said) };
      }
      const was = read.find((one) => one.of === of) ?? { name, of, aside: false, columns: undefined };
      const { kind, aside, columns, words } = settled(was, said[name]);
      return {
        ...{ name, text, aside },
        ...(kind ? { kind } : {}),
        ...(kind && columns ? { columns } : {}),
        ...(Object.keys(words).length > 0 ? { words } : {}),
      };
    }),
  };
}
