import { properties } from '@maillage/graph-schema/vocabulary';
import { formatQuantity, formatWhen, qualifierLabel } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { FictitiousMark, ModalityMark, SaysWho } from '../facts';
import type { OverviewQuery } from './home.generated';
import classes from './home.module.css';
import { texts } from './texts';

type Figure = OverviewQuery['overview']['headline'][number];

/** The figures that the documents put forward, each with how exact it is, for when, and who says so. */
export function Headline({ statements }: { readonly statements: readonly Figure[] }) {
  const t = useTexts(texts);
  return (
    <section className={classes.headline}>
      <header>
        <h2>{t.headline}</h2>
        <p>{t.headlineText}</p>
      </header>
      <ul className={classes.figures}>
        {statements.map((statement) => (
          <FigureCard key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}

function FigureCard({ statement }: { readonly statement: Figure }) {
  const term = useTerm();
  const { language } = useLanguage();
  const { value, text, unit, qualifier, period, modality, scope } = statement;
  return (
    <li>
      <p className={classes.figureLabel}>{term(properties, statement.property)}</p>
      <p className={classes.figure}>
        {qualifier && <small>{qualifierLabel(qualifier, language)} </small>}
        {value === null ? text : <Quantity text={formatQuantity(value, unit, language)} />}
      </p>
      <p className={classes.figureWhen}>
        {[scope, period && formatWhen(period, language)].filter(Boolean).join(', ')}{' '}
        {modality !== 'REPORTED' && <ModalityMark modality={modality} />}{' '}
        {statement.fictitious && <FictitiousMark />}
      </p>
      <SaysWho evidence={statement.evidence} />
    </li>
  );
}

/** The number large, its unit small. */
function Quantity({ text }: { readonly text: string }) {
  const [, number = text, unit = ''] = /^(.*\d)(\u00a0\D.*)$/.exec(text) ?? [];
  return (
    <>
      {number}
      {unit && <small>{unit}</small>}
    </>
  );
}
