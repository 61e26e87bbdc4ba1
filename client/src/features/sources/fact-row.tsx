import { properties } from '@maillage/graph-schema/vocabulary';
import { Link } from 'react-router';
import { formatWhen } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious, useKept } from '../../lib/kept-params';
import { useTerm } from '../../lib/terms';
import { ImpliedMark, KindIcon, ModalityMark, quoteText, statementText, ThingLink } from '../facts';
import type { SourceFactsQuery } from './sources.generated';
import classes from './sources.module.css';
import { texts } from './texts';

type Fact = NonNullable<SourceFactsQuery['source']>['facts']['nodes'][number];

interface FactRowProps {
  readonly fact: Fact;
  readonly language: string;
  /** Whether it is the first passage of its line: that one carries the line's anchor. */
  readonly first: boolean;
  readonly asked: boolean;
}

/** One passage: where it stands, what is written, and all that rests on it. */
export function FactRow({ fact, language, first, asked }: FactRowProps) {
  const t = useTexts(texts);
  const keep = useKept();
  const { shown } = useFictitious();
  const { line, quote } = fact;
  const things = fact.things.filter(({ fictitious }) => shown || !fictitious);
  return (
    <li
      className={classes.fact}
      {...(first ? { id: `l${line}`, tabIndex: -1 } : {})}
      aria-current={asked ? 'location' : undefined}
    >
      <Link
        className={classes.line}
        to={keep(`#l${line}`)}
        aria-label={t.linkToLine(line)}
        preventScrollReset
      >
        {first ? line : ''}
      </Link>
      <div>
        <blockquote lang={language}>«&nbsp;{quoteText(quote)}&nbsp;»</blockquote>
        <ul className={classes.rests}>
          {fact.statements.map((statement) => (
            <li key={statement.id}>
              <StatementOfFact statement={statement} />
            </li>
          ))}
          {things.map((thing) => (
            <li key={thing.id}>
              <KindIcon kind={thing.kind} size={15} /> <ThingLink thing={thing} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function StatementOfFact({ statement }: { readonly statement: Fact['statements'][number] }) {
  const term = useTerm();
  const { language } = useLanguage();
  const { about, property, scope, period, modality, implied } = statement;
  return (
    <>
      <KindIcon kind={about.kind} size={15} /> <ThingLink thing={about} /> · {term(properties, property)}
      {language === 'fr' ? '\u00a0: ' : ': '}
      <strong>{statementText(statement, language)}</strong>{' '}
      <span className={classes.quiet}>
        {[scope, period && formatWhen(period, language)].filter(Boolean).join(', ')}
      </span>{' '}
      {modality !== 'REPORTED' && <ModalityMark modality={modality} />} {implied && <ImpliedMark />}
    </>
  );
}
