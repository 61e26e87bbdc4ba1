import { tieKinds } from '@maillage/graph-schema/vocabulary';
import { useTerm } from '../../lib/terms';
import type { TieRowPartsFragment } from '../../lib/fragments/tie-row.generated';
import { TieRow } from './tie-row';
import classes from './ties.module.css';

interface TieGroupsProps {
  readonly ties: readonly TieRowPartsFragment[];
  /** Whose ties they are: named last, because the page is about it. */
  readonly of: string;
}

/** The ties of a party under their kinds, in the order of the legend. */
export function TieGroups({ ties, of }: TieGroupsProps) {
  const term = useTerm();
  const kinds = tieKinds.map(({ code }) => ({ code, ties: ties.filter((tie) => tie.tieKind === code) }));
  return kinds
    .filter((group) => group.ties.length > 0)
    .map((group) => (
      <section key={group.code} className={classes.group}>
        <h3>
          {term(tieKinds, group.code)} <span className={classes.count}>{group.ties.length}</span>
        </h3>
        <ul className={classes.rows}>
          {group.ties.map((tie) => (
            <li key={tie.id}>
              <TieRow tie={tie} of={of} />
            </li>
          ))}
        </ul>
      </section>
    ));
}
