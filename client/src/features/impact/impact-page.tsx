import { useQuery } from '@apollo/client/react';
import { SelectField } from '../../components/fields';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { StatementLine } from '../facts';
import { Fundings } from './fundings';
import { ImpactDocument, type ImpactQuery } from './impact.generated';
import classes from './impact.module.css';
import { IndicatorCards } from './indicator-cards';
import { Promises } from './promises';
import { texts } from './texts';
import { view } from './view';

type Report = NonNullable<ImpactQuery['impactReport']>;

/** What came of a pole, from top to bottom: its criteria, its figures, its money, its promises. */
export function ImpactPage() {
  const t = useTexts(texts);
  const [{ pole, invented }] = useUrlState(view);
  const asked = { pole: pole || null, withFictitious: invented };
  const { data: now, previousData, error, refetch } = useQuery(ImpactDocument, { variables: asked });
  const data = now ?? previousData;
  const report = data?.impactReport;
  return (
    <Page
      title={report ? t.title(report.pole.name) : t.tab}
      tabTitle={t.tab}
      lead={t.lead}
      width="wide"
      actions={<PrintButton />}
    >
      <QueryState data={data} error={error} onRetry={() => void refetch()}>
        {() =>
          report ? (
            <>
              <Choices report={report} />
              <Criteria report={report} />
              <Part report={report} section="HEADLINE" lead={t.headlineText} />
              <Fundings asked={asked} />
              <Promises asked={asked} />
              <Part report={report} section="COOPERATION" />
              <Part report={report} section="EVENTS" />
            </>
          ) : (
            <Notice title={t.none}>{t.noneText}</Notice>
          )
        }
      </QueryState>
    </Page>
  );
}

/** Which pole, and whether what is invented counts. */
function Choices({ report }: { readonly report: Report }) {
  const t = useTexts(texts);
  const [{ invented }, change] = useUrlState(view);
  const hasInvented = invented || report.pole.fictitious;
  return (
    <div className={classes.choices}>
      <div data-print="no" className={classes.controls}>
        {report.poles.length > 1 && (
          <SelectField
            label={t.pole}
            value={report.pole.slug}
            options={report.poles.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={(pole) => change({ pole, open: '' })}
          />
        )}
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={invented}
            onChange={(event) => change({ invented: event.currentTarget.checked })}
          />
          {t.invented}
        </label>
      </div>
      {hasInvented && <p className={classes.inventedLine}>{t.inventedOn}</p>}
    </div>
  );
}

function Criteria({ report }: { readonly report: Report }) {
  const t = useTexts(texts);
  const measured = report.indicators.filter(({ section }) => section === 'CRITERIA');
  if (report.criteria.length + measured.length === 0) return null;
  return (
    <Section title={t.criteria} lead={report.criteria.length > 0 ? t.criteriaText : undefined}>
      {report.criteria.length > 0 && (
        <ol className={classes.criteria}>
          {report.criteria.map((criterion) => (
            <li key={criterion.id}>
              <StatementLine statement={criterion} />
            </li>
          ))}
        </ol>
      )}
      {measured.length > 0 && (
        <>
          <h3 className={classes.measured}>{t.measured}</h3>
          <IndicatorCards indicators={measured} />
        </>
      )}
    </Section>
  );
}

interface PartProps {
  readonly report: Report;
  readonly section: 'HEADLINE' | 'COOPERATION' | 'EVENTS';
  readonly lead?: string;
}

function Part({ report, section, lead }: PartProps) {
  const t = useTexts(texts);
  const indicators = report.indicators.filter((one) => one.section === section);
  if (indicators.length === 0) return null;
  return (
    <Section title={t[section]} lead={lead}>
      <IndicatorCards indicators={indicators} />
    </Section>
  );
}
