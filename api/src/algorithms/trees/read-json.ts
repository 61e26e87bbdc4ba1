/** Values of JSON. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export type JsonObject = { [name: string]: Json };

/** Where a text stops being JSON; lines and columns from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** The words that stand there; empty at the end of the text. */
  readonly found: string;
}

export interface JsonText {
  readonly value: Json;
  /** Line on which an object or list begins. */
  lineOf(part: Json): number | undefined;
  /** Words that are no JSON but stand for nothing (`NaN`), read as null. */
  readonly oddities: readonly { readonly line: number; readonly token: string }[];
}

/** Deeper than any notice, shallower than the stack. */
const DEEPEST = 200;

const nothings = ['NaN', 'Infinity', '-Infinity', 'undefined', 'None'];

/** How much of what stands at a fault is told. */
const TOLD = 24;

class Stop extends Error {
  constructor(readonly at: number) {
    super();
  }
}

/**
 * Reads JSON, telling the line of each part and of the first fault. Python and pandas write `NaN` for what is
 * missing: it is read as null and told. Several values one after the other (one a line) are a list.
 */
export function readJson(text: string): JsonText | { readonly fault: JsonFault } {
  const reader = new JsonReader(text);
  try {
    return reader.read();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { line, column } = reader.placeOf(error.at);
    return {
      fault: {
        line,
        column,
        found:
          text
            .slice(error.at, error.at + TOLD)
            .split('\n')[0]
            ?.trim() ?? '',
      },
    };
  }
}

class JsonReader {
  private at = 0;
  private depth = 0;
  private readonly begins = new Map<object, number>();
  private readonly oddities: { line: number; token: string }[] = [];
  /** Offsets at which lines begin. */
  private readonly lines: number[];

  constructor(private readonly text: string) {
    this.lines = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lines.push(at + 1);
  }

  read(): JsonText {
    const values: Json[] = [];
    for (this.skip(); this.at < this.text.length; this.skip()) values.push(this.value());
    if (values.length === 0) throw new Stop(this.at);
    // One value after the other only where each is a record of its own.
    const [first = null] = values;
    if (values.length > 1 && !values.every(isObject))
      throw new Stop(this.begins.get(values[1] as object) ?? 0);
    const value = values.length > 1 ? values : first;
    return {
      value,
      lineOf: (part) => (typeof part === 'object' && part !== null ? this.lineOf(part) : undefined),
      oddities: this.oddities,
    };
  }

  placeOf(at: number): { line: number; column: number } {
    let [low, high] = [0, this.lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lines[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.lines[low] ?? 0) + 1 };
  }

  private lineOf(part: object): number | undefined {
    const at = this.begins.get(part);
    return at === undefined ? undefined : this.placeOf(at).line;
  }

  private value(): Json {
    const begin = this.at;
    switch (this.text[begin]) {
      case '{':
        return this.object(begin);
      case '[':
        return this.list(begin);
      case '"':
        return this.string();
      default:
        return this.word(begin);
    }
  }

  private object(begin: number): JsonObject {
    const object: JsonObject = {};
    this.begins.set(object, begin);
    this.inside('}', () => {
      if (this.text[this.at] !== '"') throw new Stop(this.at);
      const name = this.string();
      this.skip();
      if (this.text[this.at] !== ':') throw new Stop(this.at);
      this.at += 1;
      this.skip();
      const value = this.value();
      // A property of that name would be the object's prototype.
      if (name !== '__proto__') object[name] = value;
    });
    return object;
  }

  private list(begin: number): Json[] {
    const list: Json[] = [];
    this.begins.set(list, begin);
    this.inside(']', () => list.push(this.value()));
    return list;
  }

  /** What stands between brackets, with commas between the entries. */
  private inside(end: string, entry: () => void): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Stop(this.at);
    this.at += 1;
    this.skip();
    if (this.text[this.at] !== end) {
      for (;;) {
        this.skip();
        entry();
        this.skip();
        if (this.text[this.at] !== ',') break;
        this.at += 1;
      }
      if (this.text[this.at] !== end) throw new Stop(this.at);
    }
    this.at += 1;
    this.depth -= 1;
  }

  private string(): string {
    const begin = this.at;
    for (let at = begin + 1; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === 34) {
        this.at = at + 1;
        return this.unescaped(begin, at);
      }
      if (code === 92) at += 1;
      else if (code < 32) throw new Stop(at);
    }
    // A text that never ends is at fault where it begins.
    throw new Stop(begin);
  }

  private unescaped(begin: number, end: number): string {
    const raw = this.text.slice(begin + 1, end);
    if (!raw.includes('\\')) return raw;
    try {
      return JSON.parse(`"${raw}"`) as string;
    } catch {
      throw new Stop(begin);
    }
  }

  private word(begin: number): Json {
    const token = /[^\s,\]}:"]*/y;
    token.lastIndex = begin;
    const word = token.exec(this.text)?.[0] ?? '';
    this.at = begin + word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) return Number(word);
    if (!nothings.includes(word)) throw new Stop(begin);
    this.oddities.push({ line: this.placeOf(begin).line, token: word });
    return null;
  }

  private skip(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xfeff) return;
    }
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One or several: a list as it is, nothing as none, anything else as the only entry. */
export function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** The value along a path of names; undefined where something on the way is no object. */
export function at(value: Json | undefined, ...names: string[]): Json | undefined {
  return names.reduce<Json | undefined>((part, name) => (isObject(part) ? part[name] : undefined), value);
}

/** A text or a number as text without spaces around; empty for anything else. */
export function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return isObject(value) ? textOf(value['#text']) : '';
}
