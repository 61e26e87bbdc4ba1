import type { ComparisonPartsFragment } from '../../lib/fragments/comparison.generated';
import { ComparisonCard } from './comparison-card';
import classes from './pins.module.css';
import { usePinRights } from './use-pin-rights';

/** Comparisons below each other, with the way to prefer a value for who may. */
export function ComparisonCards({
  comparisons,
}: {
  readonly comparisons: readonly ComparisonPartsFragment[];
}) {
  const may = usePinRights(comparisons.map(({ about }) => about.id));
  return (
    <ul className={classes.cards}>
      {comparisons.map((comparison) => (
        <li key={comparison.id}>
          <ComparisonCard comparison={comparison} mayPin={may.has(comparison.about.id)} />
        </li>
      ))}
    </ul>
  );
}
