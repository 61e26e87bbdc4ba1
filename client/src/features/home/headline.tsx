import { properties } from '@maillage/graph-schema/vocabulary';
import { KeptLink } from '../../components/kept-link';
import { formatQuantity, formatWhen, qualifierLabel } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { FictitiousMark, ModalityMark, SaysWho } from '../facts';
import type { OverviewQuery } from './home.generated';
import classes from './home.module.css';
import { texts } from './texts';

type Overview = OverviewQuery['overview'];
type Figure = Overview['headline'][number];

/** The figures that the documents put forward, each with how exact it is, for when, and who says so. */
export function Headline({
  overview: { headline, disputed },
}: {
  readonly overview: Pick<Overview, 'headline' | 'disputed'>;
}) {
  const t = useTexts(texts);
  return (
    <section className={classes.headline}>
      <header>
        <h2>{t.headline}</h2>
        <p>{t.headlineText}</p>
      </header>
      <ul className={classes.figures}>
        {headline.map((statement) => (
          <FigureCard
            key={statement.id}
            statement={statement}
            disputed={disputed.includes(statement.property)}
          />
        ))}
      </ul>
    </section>
  );
}

function FigureCard({ statement, disputed }: { readonly statement: Figure; readonly disputed: boolean }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const { value, text, unit, qualifier, period, modality, scope } = statement;
  return (
    <li>
      <p className={classes.figureLabel}>
        {/* As on the page of the impact: of a pole the documents say less exactly what it is than of a structure. */}
        {statement.property === 'TURNOVER' ? t.economicWeight : term(properties, statement.property)}
      </p>
      <p className={classes.figure}>
        {qualifier && <small>{qualifierLabel(qualifier, language)} </small>}
        {value === null ? (
          <span lang={RECORDS_LANGUAGE}>{text}</span>
        ) : (
          <Quantity text={formatQuantity(value, unit, language)} />
        )}
      </p>
      <p className={classes.figureWhen}>
        {scope && <span lang={RECORDS_LANGUAGE}>{scope}</span>}
        {scope && period && ', '}
        {period && formatWhen(period, language)}{' '}
        {modality !== 'REPORTED' && <ModalityMark modality={modality} />}{' '}
        {statement.fictitious && <FictitiousMark />}
      </p>
      <SaysWho evidence={statement.evidence} />
      {disputed && (
        <p className={classes.figureWhen}>
          <KeptLink to="/documents">{t.disputed}</KeptLink>
        </p>
      )}
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
