/** What the keys in records stand for, for one reader. */
export interface Names {
  /** Of what the reader may see. */
  readonly names: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
}
