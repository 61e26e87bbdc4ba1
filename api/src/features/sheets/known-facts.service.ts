import { Injectable } from '@nestjs/common';
import { comparableName } from '../../algorithms/same-name';
import { foldText } from '../../algorithms/search-keys';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { inTurns } from '../../platform/threads/in-turns';
import { DatabaseService } from '../../platform/database/database.service';
import { RecordsService, type CurrentRecord } from '../editing';
import { numbersOf, type Decisions, type KeyedItem } from './cast';
import { hasLetters, knownOf, queryFor, queryOfLetters, type Known } from './named';
import { PlaceNames } from './place-names';
import * as statements from './sheets.repository';
import type { SourceAsked, TieAsked } from './sheets.repository';

/** What a spreadsheet is read in the name of. */
export interface Reader {
  readonly viewer: Viewer;
  /** Whether the spreadsheet is invented: only then can it mean invented things. */
  readonly fictitious: boolean;
}

/** Finds what is recorded of what a spreadsheet tells, a number of statements that does not depend on its rows. */
@Injectable()
export class KnownFactsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
  ) {}

  /** What is called somehow like each name of the rows, by the name; what has a number that they give, by that. */
  async near(items: readonly KeyedItem[], reader: Reader): Promise<Map<string, Known[]>> {
    const names = [...new Set(items.flatMap(namesIn))].map((text) => ({
      text,
      comparable: comparableName(text),
    }));
    const numbers = [...new Set(items.flatMap(numbersIn))];
    const as = { fictitious: reader.fictitious, readers: reader.viewer.readers };
    const near = new Map<string, Known[]>();
    const put = (key: string, known: Known) => near.set(key, [...(near.get(key) ?? []), known]);
    const lettered = names.flatMap(({ text, comparable }, name) =>
      comparable.folded ? [{ name, letters: comparable.folded, query: queryOfLetters(text) }] : [],
    );
    const found =
      lettered.length > 0
        ? await this.database.read(statements.thingsOfLetters, { ...as, asked: lettered })
        : [];
    await inTurns(found, ({ asked, ...row }) => put(names[asked]?.text ?? '', knownOf(row)));
    // Of an actor whose very name is recorded nobody else is looked for.
    const open = names.flatMap(({ text, comparable }, name) => {
      const query = (near.get(text) ?? []).some((one) => one.kind === 'ACTOR' && hasLetters(one, comparable))
        ? undefined
        : queryFor(text);
      return query ? [{ name, query }] : [];
    });
    const like =
      open.length > 0 ? await this.database.read(statements.thingsNamed, { ...as, asked: open }) : [];
    await inTurns(like, ({ asked, ...row }) => put(names[asked]?.text ?? '', knownOf(row)));
    const numbered =
      numbers.length > 0
        ? await this.database.read(statements.actorsNumbered, { ...as, numbers: numbers.flatMap(asNumbers) })
        : [];
    const byNumber = new Map<string, Known[]>();
    for (const known of numbered.map(knownOf))
      for (const digits of new Set(known.numbers.flatMap(digitsOf)))
        byNumber.set(digits, [...(byNumber.get(digits) ?? []), known]);
    for (const number of numbers)
      for (const known of new Set(digitsOf(number).flatMap((digits) => byNumber.get(digits) ?? [])))
        put(number, known);
    return near;
  }

  /** Who was chosen for a row; what the reader may not see is nobody. */
  async decisions(given: unknown, reader: Reader): Promise<Decisions> {
    const entries = Object.entries(typeof given === 'object' && given !== null ? given : {}).filter(
      (one): one is [string, string] => typeof one[1] === 'string',
    );
    const keys = [...new Set(entries.map(([, key]) => key).filter(Boolean))];
    const as = { fictitious: reader.fictitious, readers: reader.viewer.readers };
    const rows =
      keys.length > 0
        ? await this.database.read(statements.actorsOfKeys, { ...as, scheme: RECORD_KEY, keys })
        : [];
    const known = new Map(rows.map((row) => [row.key, knownOf(row)]));
    return new Map(
      entries.flatMap(([row, key]) => {
        const who = key === '' ? ('NEW' as const) : known.get(key);
        return who ? [[row, who] as const] : [];
      }),
    );
  }

  async places(items: readonly KeyedItem[], { viewer }: Reader): Promise<PlaceNames> {
    const isAsked = items.some(({ draft }) => draft?.does === 'ACTOR' && draft.territory);
    const asked = { scheme: RECORD_KEY, readers: viewer.readers };
    return new PlaceNames(isAsked ? await this.database.read(statements.territories, asked) : []);
  }

  /** The spreadsheet with this title and date, of this publisher, that these readers read, if there is one. */
  async source(
    { readers, ...document }: SourceAsked & { readonly readers: readonly string[] },
    { viewer, fictitious }: Reader,
  ): Promise<string | undefined> {
    const query = `+kind:(source)^0 +searchKeys:"${foldText(document.title)}"`;
    const asked = { query, ...document, fictitious, readers: viewer.readers };
    const rows = foldText(document.title) ? await this.database.read(statements.sourcesTitled, asked) : [];
    const isFor = (row: { readers: readonly string[] }) =>
      row.readers.length === readers.length && readers.every((token) => row.readers.includes(token));
    return rows.find(isFor)?.key;
  }

  /** Records as the viewer may see them, by their ids. */
  async currentOf(ids: readonly string[], { viewer }: Reader): Promise<Map<string, CurrentRecord>> {
    const found = ids.length > 0 ? await this.records.find([...new Set(ids)], viewer) : [];
    return new Map(found.map((one) => [one.id, one]));
  }

  /** The ties of a kind between the same, for each that is asked for. */
  async ties(asked: readonly TieAsked[], reader: Reader): Promise<CurrentRecord[][]> {
    const numbered = asked.map((one, tie) => ({ ...one, tie })).filter((one) => one.ids.length > 0);
    const { readers } = reader.viewer;
    const rows =
      numbered.length > 0
        ? await this.database.read(statements.tiesBetween, { asked: numbered, readers })
        : [];
    const records = await this.currentOf(
      rows.map((row) => row.id),
      reader,
    );
    const found = asked.map((): CurrentRecord[] => []);
    for (const row of rows) {
      const record = records.get(row.id);
      if (record) found[row.asked]?.push(record);
    }
    return found;
  }

  /** What is said of these things, by their ids. */
  async said(
    about: readonly string[],
    properties: readonly string[],
    reader: Reader,
  ): Promise<Map<string, CurrentRecord[]>> {
    const { readers } = reader.viewer;
    const rows =
      about.length > 0
        ? await this.database.read(statements.statementsAbout, { about, properties, readers })
        : [];
    const records = await this.currentOf(
      rows.map((row) => row.id),
      reader,
    );
    const said = new Map<string, CurrentRecord[]>();
    for (const row of rows) {
      const record = records.get(row.id);
      if (record) said.set(row.about, [...(said.get(row.about) ?? []), record]);
    }
    return said;
  }
}

function namesIn({ draft }: KeyedItem): readonly string[] {
  if (!draft) return [];
  if (draft.does === 'TIE') return draft.participants;
  if (draft.does === 'FIGURE') return [draft.about];
  return [draft.name, ...(draft.longName ? [draft.longName] : []), ...draft.spellings];
}

function numbersIn({ draft }: KeyedItem): readonly string[] {
  return draft?.does === 'ACTOR' ? numbersOf(draft) : [];
}

/** A number to look for; of an establishment also its firm, of which nothing else may be known. */
function asNumbers(number: string): { scheme: string; value: string }[] {
  const [scheme = '', value = ''] = number.split(' ');
  const firm = scheme === 'SIRET' ? [{ scheme: 'SIREN', value: value.slice(0, 9) }] : [];
  return [{ scheme, value }, ...firm];
}

/** What two numbers of one actor have in common: the whole, or the firm that an establishment is of. */
function digitsOf(number: string): string[] {
  const [scheme = '', value = ''] = number.split(' ');
  return scheme === 'RNA' ? [number] : [value.slice(0, 9)];
}
