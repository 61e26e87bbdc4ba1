import { createHash } from 'node:crypto';
import type { TieKindCode } from '@maillage/graph-schema/vocabulary';
import { comparableName, type ComparableName } from '../../algorithms/same-name';
import { foldText } from '../../algorithms/search-keys';
import { told, type ActorDraft, type SheetItem, type SheetProblem } from '../../algorithms/sheets/draft';
import { inTurns } from '../../platform/threads/in-turns';
import { keyOfName, withRandomEnd } from '../editing';
import { areApart, match, type Known, type Match } from './named';

/** Somebody of whom a row tells, or whom it names: recorded already, or a new actor that another row makes. */
export interface Who {
  readonly key: string;
  readonly name: string;
  readonly kind: Known['kind'];
  readonly readers: readonly string[];
  /** Of what is recorded. */
  readonly id?: string;
  /** The row that makes it. */
  readonly row?: string;
}

/** A row of an actor: one of the sheet, or of a name that only ties and figures tell. */
export interface ActorRow {
  /** By which it is chosen. */
  readonly row: string;
  readonly sheet: string;
  readonly line: number;
  readonly name: string;
  /** The row in its own words. */
  readonly quote: string;
  readonly keptQuote?: string | undefined;
  readonly draft?: ActorDraft;
  /** Absent where it is not clear who it is. */
  readonly who?: Who;
  /** Among whom somebody is to choose, or can. */
  readonly candidates: readonly Known[];
  readonly decided?: string;
  readonly problems: readonly SheetProblem[];
}

/** What somebody said who it is: one that is recorded, or a new one. */
export type Decisions = ReadonlyMap<string, Known | 'NEW'>;

/** What is known beside the rows. */
export interface CastGround {
  /** What is called somehow like a name, by the name; what has one of its numbers among it. */
  readonly near: ReadonlyMap<string, readonly Known[]>;
  readonly decisions: Decisions;
  /** Of what is new. */
  readonly readers: readonly string[];
}

/** An item with the key of its row. */
export interface KeyedItem extends SheetItem {
  readonly row: string;
}

/** What a name is found by in the sheet itself, the surest first. */
const forms = ({ folded, joined, core }: ComparableName): string[] => [
  folded,
  ...(joined ? [`=${joined}`] : []),
  // Of a name that is nothing but a legal form nothing is left.
  ...(core.length > 0 ? [`~${core.join('')}`] : []),
];

const anyKind = ['ACTOR', 'POLE', 'PLACE', 'BODY'] as const;

/** A figure is about the pole of that very name before it is about the association that runs it. */
const ofFigures = ['POLE', 'ACTOR', 'PLACE', 'BODY'] as const;

/** Kinds of things that the second side of a tie is of, first. */
const otherSide: Partial<Record<TieKindCode, readonly Known['kind'][]>> = {
  MEMBERSHIP: ['POLE', 'ACTOR', 'PLACE', 'BODY'],
  OCCUPANCY: ['PLACE', 'POLE', 'ACTOR', 'BODY'],
  SEAT: ['BODY', 'POLE', 'ACTOR', 'PLACE'],
};

/** Who the rows of a spreadsheet are of, and who its names mean. */
export class Cast {
  private readonly rows: ActorRow[] = [];
  /** The rows that a name can mean, by its forms. */
  private readonly byForm = new Map<string, ActorRow[]>();
  private readonly byKey = new Map<string, ActorRow>();
  /** Names of what a row says is neither a structure nor a collectivity. */
  private readonly noActors = new Set<string>();
  /** Rows that names would have if they were of nobody known. */
  private readonly needless = new Set<string>();

  private constructor(private readonly ground: CastGround) {}

  static async of(items: readonly KeyedItem[], ground: CastGround): Promise<Cast> {
    const cast = new Cast(ground);
    await inTurns(items, (item) => {
      if (item.draft?.does === 'ACTOR') cast.add(cast.rowOf(item, item.draft), namesOf(item.draft));
      else if (item.problems.some(({ code }) => code === 'NOT_AN_ACTOR'))
        cast.noActors.add(lettersOf(item.title));
    });
    return cast;
  }

  /** Keys of rows that a preview had while somebody was not recorded who is by now. */
  get settled(): ReadonlySet<string> {
    return this.needless;
  }

  /** The actors of the rows, then those whom only ties and figures name. */
  get actors(): readonly ActorRow[] {
    return this.rows;
  }

  /** Who is called so in a row of ties or figures; it becomes a row of its own where it is nobody known. */
  named(name: string, at: KeyedItem, side = 0): { who: Who } | { problem: SheetProblem; row?: string } {
    const order = orderFor(at, side);
    if (this.noActors.has(lettersOf(name))) return this.noActor(name);
    const row = this.told(name, at, order);
    if ('key' in row) return { who: row };
    return row.who ? { who: row.who } : { problem: told('NOT_KNOWN', { name }), row: row.row };
  }

  /** A pole, a place or a body of that name, where one is recorded; of a person or anything else no actor is made. */
  private noActor(name: string): { who: Who } | { problem: SheetProblem } {
    const { folded } = comparableName(name);
    const things = (this.ground.near.get(name) ?? []).filter((one) => one.kind !== 'ACTOR');
    const called = things.find((one) => one.comparable.some((it) => it.folded === folded));
    const thing = called ? undefined : match({ name, others: [], numbers: [] }, things);
    const known = called ?? (thing?.is === 'SURE' ? thing.known : undefined);
    return known ? { who: whoOf(known) } : { problem: told('NOT_AN_ACTOR', { value: name }) };
  }

  private told(name: string, at: KeyedItem, order: readonly Known['kind'][]): Who | ActorRow {
    const asked = comparableName(name);
    const [letters = '', ...loose] = forms(asked);
    const near = this.ground.near.get(name) ?? [];
    const sameLetters = near.filter((one) => one.comparable.some((it) => it.folded === asked.folded));
    const things = (some: readonly Known[]) => some.filter((one) => one.kind !== 'ACTOR');
    const inOrder = (some: readonly Known[]) =>
      order.flatMap((kind) => some.filter((one) => one.kind === kind));
    const [row] = this.byForm.get(letters) ?? [];
    const [first] = inOrder(sameLetters);
    // Before its own rows where the tie is to a pole, a place or a body of that very name.
    if (first && first.kind !== 'ACTOR' && (order[0] !== 'ACTOR' || !row)) return whoOf(first);
    if (row) return row;
    const matched = match({ name, others: [], numbers: [] }, actorsOf(near));
    if (matched.is === 'SURE' && !sameLetters.some((one) => one.kind !== 'ACTOR' && order[0] === one.kind))
      return this.known(name, matched.known, at);
    const rows = loose.map((form) => this.byForm.get(form) ?? []).find((some) => some.length === 1);
    if (rows?.[0]) return rows[0];
    const thing = match({ name, others: [], numbers: [] }, inOrder(things(near)));
    if (thing.is === 'SURE') return whoOf(thing.known);
    return this.alone(name, at, matched);
  }

  /** A recorded actor that a name means: that of a row of its own, where there is one. */
  private known(name: string, known: Known, at: KeyedItem): Who | ActorRow {
    const row = this.byKey.get(known.key);
    if (row) return row;
    const decided = this.ground.decisions.get(keyOfAlone(name));
    if (decided !== undefined) return this.alone(name, at, { is: 'SURE', known });
    this.needless.add(keyOfAlone(name));
    return whoOf(known);
  }

  /** A row of a name that no row of an actor tells. */
  private alone(name: string, at: KeyedItem, matched: Match): ActorRow {
    const row = keyOfAlone(name);
    const place = told('NAMED_BY_A_TIE_ALONE', { sheet: at.sheet, line: at.line });
    const found = this.rows.find((one) => one.row === row);
    if (found) return found;
    const made = this.resolved({ row, sheet: at.sheet, line: at.line, quote: at.quote, name }, matched, [
      place,
    ]);
    this.add(made, [name]);
    return made;
  }

  private rowOf(item: KeyedItem, draft: ActorDraft): ActorRow {
    const [name = draft.name, ...others] = namesOf(draft);
    const near = [name, ...others].flatMap((one) => this.ground.near.get(one) ?? []);
    const numbers = numbersOf(draft);
    const numbered = numbers.flatMap((one) => this.ground.near.get(one) ?? []);
    const among = [...new Map(actorsOf([...numbered, ...near]).map((one) => [one.key, one])).values()];
    const { row, sheet, line, quote, keptQuote } = item;
    const made = this.resolved(
      { row, sheet, line, quote, keptQuote, name: draft.name, draft },
      match({ name, others, numbers }, among),
      item.problems,
    );
    const [letters = '', ...loose] = forms(comparableName(draft.name));
    const twin = (made.who && this.byKey.get(made.who.key)) ?? this.byForm.get(letters)?.[0];
    if (!twin) return this.besideLikes(made, numbers, loose);
    const { who: _who, ...without } = made;
    return { ...without, problems: [told('NAMED_ABOVE', { line: twin.line })] };
  }

  /** Of a new actor that it looks like another new one further up: with another legal form, or other spaces. */
  private besideLikes(made: ActorRow, numbers: readonly string[], loose: readonly string[]): ActorRow {
    if (!made.who?.row || made.decided !== undefined) return made;
    const likes = loose
      .flatMap((form) => this.byForm.get(form) ?? [])
      .filter(({ who, draft }) => who?.row && !(draft && areApart(numbers, numbersOf(draft))));
    if (likes.length === 0) return made;
    const names = [...new Set(likes.map((one) => `${one.name} (${one.line})`))].join(', ');
    return { ...made, problems: [...made.problems, told('LOOKS_LIKE', { names })] };
  }

  private resolved(
    row: Pick<ActorRow, 'row' | 'sheet' | 'line' | 'quote' | 'keptQuote' | 'name' | 'draft'>,
    matched: Match,
    problems: readonly SheetProblem[],
  ): ActorRow {
    const decision = this.ground.decisions.get(row.row);
    const candidates =
      matched.is === 'SURE' ? [matched.known] : matched.is === 'NONE' ? matched.like : matched.known;
    const fresh = (): Who => ({
      key: withRandomEnd(keyOfName(row.name)),
      name: row.name,
      kind: 'ACTOR',
      readers: this.ground.readers,
      row: row.row,
    });
    if (decision === 'NEW') return { ...row, who: fresh(), candidates, decided: '', problems };
    if (decision) {
      const among = candidates.some((one) => one.key === decision.key)
        ? candidates
        : [...candidates, decision];
      return { ...row, who: whoOf(decision), candidates: among, decided: decision.key, problems };
    }
    if (matched.is === 'DOUBTFUL')
      return { ...row, candidates, problems: [...problems, doubtOf(row.name, matched)] };
    if (matched.is === 'NONE') {
      const like = candidates.map((one) => one.name).join(', ');
      const looks = candidates.length > 0 ? [told('LOOKS_LIKE', { names: like })] : [];
      return { ...row, who: fresh(), candidates, problems: [...problems, ...looks] };
    }
    const { known } = matched;
    const other = known.names.includes(row.name) ? [] : [told('NAMED_IN_OTHER_WORDS', { name: known.name })];
    // Nothing is to be chosen where its very name is recorded.
    return {
      ...row,
      who: whoOf(known),
      candidates: other.length > 0 ? candidates : [],
      problems: [...problems, ...other],
    };
  }

  private add(row: ActorRow, names: readonly string[]): void {
    this.rows.push(row);
    if (row.who) this.byKey.set(row.who.key, row);
    for (const form of new Set(names.flatMap((name) => forms(comparableName(name)))))
      this.byForm.set(form, [...(this.byForm.get(form) ?? []), row]);
  }
}

const lettersOf = (name: string): string => foldText(name) || name;

/** The names by which a row is looked for. */
function namesOf({ name, longName, spellings }: ActorDraft): string[] {
  return [name, ...(longName ? [longName] : []), ...spellings];
}

/** `SIRET 12345678900011` */
export function numbersOf({ siret, siren, rna }: ActorDraft): string[] {
  return [siret && `SIRET ${siret}`, siren && `SIREN ${siren}`, rna && `RNA ${rna}`].filter(
    (one): one is string => one !== undefined && one !== '',
  );
}

/** Which kinds of things a name means first, by where it stands. */
function orderFor({ draft }: KeyedItem, side: number): readonly Known['kind'][] {
  if (draft?.does === 'FIGURE') return ofFigures;
  return (side > 0 && draft?.does === 'TIE' && otherSide[draft.kind]) || anyKind;
}

function actorsOf(some: readonly Known[]): Known[] {
  return some.filter((one) => one.kind === 'ACTOR');
}

/** Of a name that a key does not hold whole, which is long or of other letters, with what tells it from another. */
function keyOfAlone(name: string): string {
  const [key, letters] = [keyOfName(name), foldText(name) || name];
  if (key === letters.replaceAll(' ', '-')) return `name-${key}`;
  return `name-${key}-${createHash('sha256').update(letters).digest('hex').slice(0, 12)}`;
}

function whoOf({ key, name, kind, readers, id }: Known): Who {
  return { key, name, kind, readers, id };
}

function doubtOf(name: string, { known, number }: Extract<Match, { is: 'DOUBTFUL' }>): SheetProblem {
  if (!number) return told('SEVERAL_OF_THAT_NAME', { name });
  const [scheme = '', value = ''] = number.split(' ');
  return told('NUMBER_OF_ANOTHER', {
    field: scheme.toLowerCase(),
    value,
    name: known.map((one) => one.name).join(', '),
  });
}
