import { properties } from '@maillage/graph-schema/vocabulary';
import type { StatementPartsFragment } from '../../lib/fragments/statement.generated';
import { Chip } from '../../components/chip';
import { MoreList } from '../../components/more-list';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import classes from './facts.module.css';
import { StatementLine } from './statement-line';
import { texts } from './texts';

interface StatementGroupsProps {
  readonly statements: readonly StatementPartsFragment[];
  /** Identifiers of statements that contradict another one: marked, never hidden. */
  readonly disputed?: ReadonlySet<string>;
}

/** A pole has twenty objectives: more than so many of a kind are shown on demand. */
const FIRST = 6;

/** What is said of a thing, one property after the other, in the order of the vocabulary. */
export function StatementGroups({ statements, disputed }: StatementGroupsProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const groups = properties
    .map(({ code }) => ({ code, said: statements.filter(({ property }) => property === code) }))
    .filter(({ said }) => said.length > 0);
  return (
    <dl className={classes.groups}>
      {groups.map(({ code, said }) => (
        <div key={code}>
          <dt>
            {term(properties, code)}
            {disputed && said.some(({ id }) => disputed.has(id)) && (
              <Chip tone="warn" title={t.disputedTitle}>
                {t.disputed}
              </Chip>
            )}
          </dt>
          <dd>
            <MoreList items={said} first={FIRST} keyOf={({ id }) => id}>
              {(statement) => <StatementLine statement={statement} />}
            </MoreList>
          </dd>
        </div>
      ))}
    </dl>
  );
}
