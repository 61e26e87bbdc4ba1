import { tieKinds, type TieKindCode } from '@maillage/graph-schema/vocabulary';
import { useState } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { TieRowPartsFragment } from '../../lib/fragments/tie-row.generated';
import { texts } from './texts';
import { TieRow } from './tie-row';
import classes from './ties.module.css';

interface TieGroupsProps {
  readonly ties: readonly TieRowPartsFragment[];
  /** Whose ties they are: not named again, because the page is about it. */
  readonly of: string;
}

/** The ties of a party under their kinds, in the order of the legend. */
export function TieGroups({ ties, of }: TieGroupsProps) {
  return tieKinds
    .map(({ code }) => ({ code, ties: ties.filter((tie) => tie.tieKind === code) }))
    .filter((group) => group.ties.length > 0)
    .map((group) => <TieGroup key={group.code} kind={group.code} ties={group.ties} of={of} />);
}

/** A building has forty occupants: more than so many are shown on demand. */
const SHOWN = 8;

function TieGroup({ kind, ties, of }: TieGroupsProps & { readonly kind: TieKindCode }) {
  const t = useTexts(texts);
  const term = useTerm();
  const [all, setAll] = useState(ties.length <= SHOWN + 2);
  const shown = all ? ties : ties.slice(0, SHOWN);
  return (
    <section className={classes.group}>
      <h3>
        {term(tieKinds, kind)} <span className={classes.count}>{ties.length}</span>
      </h3>
      <div>
        <ul className={classes.rows}>
          {shown.map((tie) => (
            <li key={tie.id}>
              <TieRow tie={tie} of={of} />
            </li>
          ))}
        </ul>
        {!all && (
          <p className={classes.rest}>
            <Button onClick={() => setAll(true)}>{t.others(ties.length - SHOWN)}</Button>
          </p>
        )}
      </div>
    </section>
  );
}
