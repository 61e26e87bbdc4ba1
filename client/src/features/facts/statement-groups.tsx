import { properties } from '@maillage/graph-schema/vocabulary';
import type { StatementPartsFragment } from '../../lib/fragments/statement.generated';
import { IconScale } from '@tabler/icons-react';
import { Chip } from '../../components/chip';
import { Disclosure } from '../../components/disclosure';
import { MoreList } from '../../components/more-list';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ComparisonsOf } from './comparisons-of';
import classes from './facts.module.css';
import { pinTexts } from './pin-texts';
import { StatementLine } from './statement-line';
import { texts } from './texts';

interface StatementGroupsProps {
  readonly statements: readonly StatementPartsFragment[];
  /** Identifiers of statements that contradict another one: marked, never hidden. */
  readonly disputed?: ReadonlySet<string>;
  /** Id of what they are about: with it, the values of a property are compared where they stand. */
  readonly about?: string;
}

/** A pole has twenty objectives: more than so many of a kind are shown on demand. */
const FIRST = 6;

/** What is said of a thing, one property after the other, in the order of the vocabulary. */
export function StatementGroups({ statements, disputed, about }: StatementGroupsProps) {
  const t = useTexts(texts);
  const pins = useTexts(pinTexts);
  const term = useTerm();
  const groups = properties
    .map(({ code, multiple }) => ({
      code,
      multiple,
      said: statements.filter(({ property }) => property === code),
    }))
    .filter(({ said }) => said.length > 0);
  return (
    <dl className={classes.groups}>
      {groups.map(({ code, multiple, said }) => (
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
            {about && !multiple && said.length > 1 && (
              <Disclosure
                label={pins.compare}
                accessibleLabel={pins.compareOf(term(properties, code))}
                icon={<IconScale size={14} aria-hidden />}
              >
                <ComparisonsOf about={about} property={code} />
              </Disclosure>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
