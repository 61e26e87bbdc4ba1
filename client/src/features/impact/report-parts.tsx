import { Disclosure } from '../../components/disclosure';
import { KeptLink } from '../../components/kept-link';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { StatementLine } from '../facts';
import { anchors } from './anchors';
import { figureTexts } from './figure-texts';
import { Figures } from './figures';
import type { ImpactQuery, IndicatorPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import type { Shown } from './indicator-cards';
import { outlineTexts } from './outline-texts';
import { Publishing } from './publishing';
import { texts } from './texts';
import type { MemberFigures, MemberIndicator } from './use-impact';

type Report = NonNullable<ImpactQuery['impactReport']>;

/** As the documents number them; their aim for growth from cooperation stands beside what members say of it. */
const criteriaOrder = [
  'PROJECTS_SUPPORTED',
  'PROJECTS_CREATED',
  'PROJECTS_REGISTERED',
  'PROJECTS_DECLARED',
  'PROJECTS_EMPLOYED',
  'PROJECTS_CREATED_IN_TIME',
  'COOPERATIONS_CARRIED_OUT',
  'TURNOVER_CHANGE',
  'TURNOVER_FROM_COOPERATION',
  'GROWTH_FROM_COOPERATION',
];

/** The indicators that measure the criteria, in their order. */
export function criteriaOf(indicators: readonly Shown[]): Shown[] {
  return criteriaOrder.flatMap((code) => indicators.filter((one) => one.code === code));
}

interface CriteriaProps {
  readonly criteria: Report['criteria'];
  readonly measured: readonly Shown[];
  readonly notes: readonly string[];
}

/** What is known of the criteria that documents set; their words, which give no value, are one click away. */
export function Criteria({ criteria, measured, notes }: CriteriaProps) {
  const t = useTexts(texts);
  const { asWritten } = useTexts(outlineTexts);
  if (criteria.length + measured.length === 0) return null;
  return (
    <Section
      title={t.criteria}
      anchor={anchors.CRITERIA}
      lead={criteria.length > 0 ? t.criteriaText : undefined}
    >
      <Figures indicators={measured} notes={notes} />
      {criteria.length > 0 && (
        <div className={classes.asWritten}>
          <Disclosure label={asWritten(criteria.length)} initiallyOpen={measured.length === 0} printed>
            <ol className={classes.criteria}>
              {criteria.map((criterion) => (
                <li key={criterion.id}>
                  <StatementLine statement={criterion} />
                </li>
              ))}
            </ol>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

interface DeclaredProps {
  readonly figures: MemberFigures;
  readonly indicators: readonly MemberIndicator[];
  readonly notes: readonly string[];
  readonly onPublished: () => void;
}

/** What members give each year, as far as this person may know it. */
export function Declared({ figures, indicators, notes, onPublished }: DeclaredProps) {
  const t = useTexts(figureTexts);
  const { invented, mayPublish } = figures;
  return (
    <Section title={t.title} anchor={anchors.RETURNS} lead={t.lead}>
      {invented && <p className={classes.inventedLine}>{t.invented}</p>}
      {mayPublish && <p className={classes.aside}>{t.everything}</p>}
      {mayPublish && <Publishing figures={figures} onPublished={onPublished} />}
      {indicators.length > 0 ? (
        <Figures indicators={indicators} notes={notes} />
      ) : mayPublish ? (
        <p>
          {t.nothingGiven} <KeptLink to="/collecte">{t.toCollection}</KeptLink>
        </p>
      ) : (
        <p>{t.nothing}</p>
      )}
    </Section>
  );
}

interface PartProps {
  readonly indicators: readonly IndicatorPartsFragment[];
  readonly section: 'HEADLINE' | 'MONEY' | 'COOPERATION' | 'EVENTS';
  readonly lead?: string;
  readonly notes: readonly string[];
}

export function Part({ indicators, section, lead, notes }: PartProps) {
  const t = useTexts(texts);
  const shown = indicators.filter((one) => one.section === section);
  if (shown.length === 0) return null;
  return (
    <Section title={t[section]} anchor={anchors[section]} lead={lead}>
      <Figures indicators={shown} notes={notes} />
    </Section>
  );
}
