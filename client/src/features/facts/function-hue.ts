import { functions as functionTerms, type FunctionCode } from '@maillage/graph-schema/vocabulary';

/** The colour of a function: its place in the list is its place among the six hues. */
export function functionHue(code: FunctionCode): string {
  return `var(--hue-${functionTerms.findIndex((term) => term.code === code) + 1})`;
}
