import { freeLabels } from './layout/free-labels';
import type { ArrangedElements, CanvasMark, Marks } from './types';

/**
 * The classes of elements that have any: their marks, and whether they are labelled among what is not faded, where
 * names are so much larger than the sheet that they stand on.
 */
export function classesOf(
  { elements, positions }: ArrangedElements,
  marks: Marks,
  magnified = 1,
): Map<string, string> {
  const has = (id: string, mark: CanvasMark) => marks.get(id)?.includes(mark) ?? false;
  const visible = elements.nodes.filter(({ id }) => !has(id, 'faded') && !has(id, 'aside'));
  // In groups the names of those in them are enough.
  const grouped = elements.groups.length > 0;
  const first = visible.filter(({ id, small }) => has(id, 'chosen') || (has(id, 'way') && !small));
  const labelled = freeLabels(
    visible.filter(({ id, small }) => !grouped || !small || has(id, 'chosen')),
    positions,
    {
      first: new Set(first.map(({ id }) => id)),
      magnified,
      // The sheet of a group is as large as the names under what stands on it.
      ...(grouped ? { sides: ['below'] } : {}),
    },
  );
  const classes = new Map<string, string>();
  for (const [id, found] of marks) if (!labelled.has(id)) classes.set(id, found.join(' '));
  for (const [id, side] of labelled) {
    const aside = side === 'below' ? [] : [side];
    classes.set(id, [...(marks.get(id) ?? []), 'labelled', ...aside].join(' '));
  }
  return classes;
}
