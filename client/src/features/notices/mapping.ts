/** Which column of a spreadsheet is what, by its title, and what is the same in every row. */
export interface Mapping {
  readonly columns: Readonly<Record<string, string>>;
  readonly fixed: Readonly<Record<string, string>>;
}

export function readMapping(given: unknown): Mapping {
  const { columns, fixed } = (given ?? {}) as Partial<Mapping>;
  return { columns: columns ?? {}, fixed: fixed ?? {} };
}

/** What a column was said to be; empty where nothing was. */
export function meaningOf({ columns }: Mapping, title: string): string {
  return Object.entries(columns).find(([, one]) => one === title)?.[0] ?? '';
}

/** Says what a column is: what another one was before, it is no more. */
export function withMeaning({ columns, fixed }: Mapping, title: string, code: string): Mapping {
  const kept = Object.entries(columns).filter(([one, other]) => other !== title && one !== code);
  return { columns: Object.fromEntries(code ? [...kept, [code, title]] : kept), fixed };
}

export function withFixed({ columns, fixed }: Mapping, code: string, value: string): Mapping {
  return { columns, fixed: { ...fixed, [code]: value } };
}
