import { labelsBesideTheGraph } from '@maillage/graph-schema/model';

/**
 * One text of Cypher with a name: what it takes (`P`) and what a row of it is (`R`). Texts are composed when
 * the module loads, never per request, so that each finished text is listed here, explained in the tests and
 * planned once by the database.
 */
export interface Statement<P, R> {
  readonly name: string;
  readonly text: string;
  readonly mode: 'READ' | 'WRITE';
  /** Parameters that may be left out, which the text finds in the map `$given`: see `parametersOf`. */
  readonly optional: readonly string[];
  /** Whether it reads what the version of the graph does not count: the clock, or what lives beside the graph. */
  readonly isBeside: boolean;
  /** Carries the types of parameters and rows; never set. */
  readonly types?: { parameters: P; row: R };
  /** Why it may scan everything; without a reason a full scan fails the tests. */
  readonly scans?: string;
}

type Parameters = Record<string, unknown>;

/**
 * What makes a reading one beside the graph. Accounts and their roles are read along for the name of who did something,
 * which is for few to see: there the field says that its answer is not to be kept.
 */
const beside = new RegExp(
  `:(?:${labelsBesideTheGraph.filter((label) => !['Account', 'Grant'].includes(label)).join('|')})\\b|\\b(?:timestamp|(?:local)?(?:date)?time|date|rand|randomUUID)(?:\\.\\w+)?\\(\\s*\\)`,
);

const catalogue = new Map<string, Statement<never, unknown>>();

function define<P, R>(
  mode: 'READ' | 'WRITE',
  name: string,
  text: string,
  options: { scans?: string } = {},
): Statement<P, R> {
  if (catalogue.has(name)) throw new Error(`Two statements are called ${name}`);
  const optional = [
    ...new Set(Array.from(text.matchAll(/\$(\w+) IS NULL/g), ([, parameter = '']) => parameter)),
  ];
  const statement: Statement<P, R> = {
    name,
    text: onOneLine(throughGiven(text, optional)),
    mode,
    optional,
    isBeside: beside.test(text),
    ...options,
  };
  catalogue.set(name, statement as Statement<never, unknown>);
  return statement;
}

/** Without the indentation that it is written with: that would go along with each question, and fill packets. */
function onOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

/** Finds what may be left out in one map. */
function throughGiven(text: string, optional: readonly string[]): string {
  return text.replace(/\$(\w+)/g, (found, name: string) =>
    optional.includes(name) ? `$given.${name}` : found,
  );
}

/**
 * The parameters as the text takes them. The database plans a text anew for each combination of the types of its
 * parameters, nothing being a type of its own: each filter that somebody tries first would cost seconds. What may
 * be left out is therefore sent in one map, whose type is the same whatever it holds. One that is forgotten is an
 * error as with any other parameter, and no filter that lets all pass.
 */
export function parametersOf<P>(
  { name: statement, optional }: Statement<P, unknown>,
  parameters: P,
): Record<string, unknown> {
  if (optional.length === 0) return parameters as Record<string, unknown>;
  const all = Object.entries(parameters as object);
  for (const name of optional)
    if (!all.some(([given]) => given === name)) throw new Error(`${statement} is asked without $${name}`);
  return {
    ...Object.fromEntries(all.filter(([name]) => !optional.includes(name))),
    given: Object.fromEntries(all.filter(([name]) => optional.includes(name))),
  };
}

/** Defines a statement that only reads. */
export function reading<P = Parameters, R = Parameters>(
  name: string,
  text: string,
  options: { scans?: string } = {},
) {
  return define<P, R>('READ', name, text, options);
}

/** Defines a statement that writes. */
export function writing<P = Parameters, R = Parameters>(
  name: string,
  text: string,
  options: { scans?: string } = {},
) {
  return define<P, R>('WRITE', name, text, options);
}

/**
 * A reading statement in one text for each set of optional predicates: a request chooses among the texts, and
 * none of them tests at every row whether a filter was given.
 */
export function variants<K extends string, P = Parameters, R = Parameters>(
  name: string,
  predicates: Readonly<Record<K, string>>,
  compose: (predicate: string) => string,
  options: { scans?: string } = {},
): (used: Readonly<Record<K, boolean>>) => Statement<P, R> {
  const keys = Object.keys(predicates) as K[];
  const texts = Array.from({ length: 2 ** keys.length }, (_, mask) => {
    const used = keys.filter((_key, bit) => mask & (1 << bit));
    const predicate = used.map((key) => predicates[key]).join('\n  AND ');
    return reading<P, R>(`${name}(${used.join(' ')})`, compose(predicate || 'true'), options);
  });
  return (used) => {
    const mask = keys.reduce((sum, key, bit) => (used[key] ? sum | (1 << bit) : sum), 0);
    return texts[mask] as Statement<P, R>;
  };
}

/** Every statement that the loaded modules define. */
export function allStatements(): Statement<never, unknown>[] {
  return [...catalogue.values()];
}
