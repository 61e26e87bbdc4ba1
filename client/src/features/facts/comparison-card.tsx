import { properties } from '@maillage/graph-schema/vocabulary';
import { IconCheck } from '@tabler/icons-react';
import { Chip, type ChipTone } from '../../components/chip';
import { formatDate, formatWhen } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { ComparisonPartsFragment } from '../../lib/fragments/comparison.generated';
import { useTerm } from '../../lib/terms';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import classes from './comparison-card.module.css';
import { EvidenceList } from './evidence-list';
import { FictitiousMark, ImpliedMark } from './fictitious-mark';
import { KindIcon } from './kind-mark';
import { ModalityMark } from './modality-mark';
import { PinControl } from './pin-control';
import { PinLine } from './pin-line';
import { pinTexts } from './pin-texts';
import { pinnedForSame, preferenceReason } from './preference';
import { statementText } from './statement-text';
import { texts } from './texts';
import { ThingLink } from './thing-link';

type Comparison = ComparisonPartsFragment;

const tones: Record<Comparison['relation'], ChipTone> = {
  DISAGREEMENT: 'danger',
  EVOLUTION: 'accent',
  PLANNED_AGAINST_REPORTED: 'warn',
  AGREEMENT: 'ok',
};

interface ComparisonCardProps {
  readonly comparison: Comparison;
  /** Whether whoever looks may prefer one of the values. */
  readonly mayPin: boolean;
}

/** What several documents say of the same property of the same thing, side by side, the oldest first. */
export function ComparisonCard({ comparison, mayPin }: ComparisonCardProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { about, property, scope, relation, preferred } = comparison;
  const statements = comparison.statements.toSorted((one, other) => dateOf(one).localeCompare(dateOf(other)));
  const chosen = statements.find(({ id }) => id === preferred.id);
  return (
    <article className={classes.card}>
      <header className={classes.head}>
        <h3>
          {term(properties, property)}
          {scope && (
            <span className={classes.scope} lang={RECORDS_LANGUAGE}>
              {' '}
              · {scope}
            </span>
          )}
        </h3>
        <p className={classes.about}>
          <KindIcon kind={about.kind} /> <ThingLink thing={about} />
        </p>
        <Chip tone={tones[relation]}>{t.relation[relation]}</Chip>
      </header>
      <ol className={classes.values}>
        {statements.map((statement) => (
          <Value
            key={statement.id}
            statement={statement}
            preferred={statement.id === preferred.id}
            instead={mayPin ? pinnedForSame(statement, statements).map(({ id }) => id) : undefined}
          />
        ))}
      </ol>
      <p className={classes.rule}>{chosen && <Reason chosen={chosen} comparison={comparison} />}</p>
    </article>
  );
}

type Statement = Comparison['statements'][number];

function dateOf(statement: Statement): string {
  return statement.evidence[0]?.source.date ?? '';
}

/** Why this one is preferred; what somebody chose against the rule says what the rule would prefer. */
function Reason({ chosen, comparison }: { readonly chosen: Statement; readonly comparison: Comparison }) {
  const t = useTexts(texts);
  const pins = useTexts(pinTexts);
  const { language } = useLanguage();
  const { statements, byRule } = comparison;
  const reason = preferenceReason(chosen, statements);
  if (reason !== 'CHOICE') return t.reason[reason];
  const other = statements.find(({ id }) => id === byRule.id && id !== chosen.id);
  return (
    <>
      {pins.byChoice} {other && pins.otherwise(statementText(other, language))}
    </>
  );
}

interface ValueProps {
  readonly statement: Statement;
  readonly preferred: boolean;
  /** Those whose place it would take; left out for who may prefer none. */
  readonly instead: readonly string[] | undefined;
}

function Value({ statement, preferred, instead }: ValueProps) {
  const t = useTexts(texts);
  const pins = useTexts(pinTexts);
  const { language } = useLanguage();
  const date = statement.evidence[0]?.source.date;
  return (
    <li className={classes.value} data-preferred={preferred}>
      <p className={classes.when}>{date && formatDate(date, language)}</p>
      {statement.value === null ? (
        <p className={classes.text} lang={RECORDS_LANGUAGE}>
          {statementText(statement, language)}
        </p>
      ) : (
        <p className={classes.figure}>{statementText(statement, language)}</p>
      )}
      <p className={classes.marks}>
        <ModalityMark modality={statement.modality} />
        {statement.period && <span>{t.valid(formatWhen(statement.period, language))}</span>}
        {statement.implied && <ImpliedMark />}
        {statement.fictitious && <FictitiousMark />}
        {preferred && (
          <Chip tone="accent" icon={<IconCheck size={13} aria-hidden />} title={t.rule}>
            {t.preferred}
          </Chip>
        )}
        {statement.pinned && !preferred && <Chip tone="accent">{pins.forPeriod}</Chip>}
      </p>
      {statement.pinned && <PinLine pinned={statement.pinned} />}
      {statement.note && (
        <p className={classes.note} lang={RECORDS_LANGUAGE}>
          {statement.note}
        </p>
      )}
      <EvidenceList evidence={statement.evidence} />
      {instead && (
        <PinControl
          id={statement.id}
          isPinned={statement.pinned !== null}
          value={statementText(statement, language)}
          instead={instead}
        />
      )}
    </li>
  );
}
