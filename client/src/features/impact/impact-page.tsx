import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, ButtonLink } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { StatementLine } from '../facts';
import { compareAddress, publishAddress } from './addresses';
import { Choices } from './choices';
import { ExportMenu } from './export-menu';
import { figureTexts } from './figure-texts';
import { Fundings } from './fundings';
import type { ImpactQuery, IndicatorPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { IndicatorCards } from './indicator-cards';
import { inPeriod, yearsOf } from './period';
import { Promises } from './promises';
import { Publishing } from './publishing';
import { Quality } from './quality';
import { TargetsWithoutFigure } from './targets-without-figure';
import { TargetsContext } from './targets-context';
import { texts } from './texts';
import { useAskedTargets } from './use-asked-targets';
import { useImpact, type MemberFigures, type MemberIndicator } from './use-impact';

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

/** What came of a pole, from top to bottom: its criteria, its figures, its money, its promises. */
export function ImpactPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { asked, period, data, error, refetch, figures, figuresError, refetchFigures } = useImpact();
  const report = data?.impactReport;
  const { targets, ...askedTargets } = useAskedTargets(asked, report?.pole.id);
  const ofRecords = [...(figures?.projects ?? []), ...(report?.indicators ?? [])];
  const documents = inPeriod(ofRecords, period);
  const declared = inPeriod(figures?.indicators ?? [], period);
  const years = yearsOf([...ofRecords, ...(figures?.indicators ?? [])]);
  const isInvented = asked.withFictitious || (report?.pole.fictitious ?? false);
  const notes = report
    ? [`${report.pole.name}, ${formatDate(dayOfMoment(), language)}`, ...(isInvented ? [t.inventedOn] : [])]
    : [];
  const [paper, setPaper] = useState<'summary' | 'whole'>('whole');
  const print = (wanted: 'summary' | 'whole'): void => {
    // The browser prints what stands there when it is asked to.
    flushSync(() => setPaper(wanted));
    window.addEventListener('afterprint', () => setPaper('whole'), { once: true });
    window.print();
  };
  return (
    <Page
      title={report ? t.title(report.pole.name) : t.tab}
      tabTitle={t.tab}
      lead={t.lead}
      width="wide"
      actions={
        <>
          {report && (
            <ExportMenu
              taken={{
                ...{ asked, period, isInvented, figures },
                pole: report.pole.name,
                targets: targets.targets,
                indicators: [...documents, ...declared],
              }}
              onPrint={() => print('whole')}
            />
          )}
          {report && (
            <ButtonLink to={compareAddress(asked, figures?.territory ?? null)}>{t.compare}</ButtonLink>
          )}
          {report && figures?.mayPublish && <ButtonLink to={publishAddress(asked)}>{t.publish}</ButtonLink>}
          {report && (
            <Button icon={<IconPrinter size={16} aria-hidden />} onClick={() => print('summary')}>
              {t.printOne}
            </Button>
          )}
        </>
      }
    >
      <QueryState data={data} error={error} onRetry={() => void refetch()}>
        {() =>
          report ? (
            <TargetsContext value={targets}>
              <div className={classes.report} data-paper={paper}>
                <Choices report={report} figures={figures} years={years} />
                {askedTargets.error !== undefined && (
                  <QueryState data={undefined} error={askedTargets.error} onRetry={askedTargets.retry}>
                    {() => null}
                  </QueryState>
                )}
                <Criteria
                  report={report}
                  notes={notes}
                  measured={criteriaOrder.flatMap((code) =>
                    [...documents, ...declared].filter((one) => one.code === code),
                  )}
                />
                {figuresError && (
                  <QueryState data={undefined} error={figuresError} onRetry={() => void refetchFigures()}>
                    {() => null}
                  </QueryState>
                )}
                {figures && (
                  <Declared
                    {...{ figures, notes }}
                    indicators={declared.filter(({ section }) => section === 'RETURNS')}
                    onPublished={() => void refetchFigures()}
                  />
                )}
                <Part indicators={documents} section="HEADLINE" lead={t.headlineText} notes={notes} />
                <div className={classes.long}>
                  <Fundings asked={asked} />
                  <Promises asked={asked} />
                  <Part indicators={documents} section="MONEY" lead={t.moneyText} notes={notes} />
                </div>
                <Part indicators={documents} section="COOPERATION" notes={notes} />
                <Part indicators={documents} section="EVENTS" notes={notes} />
                <TargetsWithoutFigure shown={[...ofRecords, ...(figures?.indicators ?? [])]} />
                {figures?.mayPublish && (
                  <Quality
                    pole={figures.pole.id}
                    withFictitious={figures.invented}
                    indicators={[...ofRecords, ...figures.indicators]}
                  />
                )}
                <p className={classes.colophon}>
                  {notes.join(' · ')} · {window.location.href}
                </p>
              </div>
            </TargetsContext>
          ) : (
            <Notice title={t.none}>{t.noneText}</Notice>
          )
        }
      </QueryState>
    </Page>
  );
}

interface CriteriaProps {
  readonly report: Report;
  readonly measured: readonly (IndicatorPartsFragment | MemberIndicator)[];
  readonly notes: readonly string[];
}

function Criteria({ report, measured, notes }: CriteriaProps) {
  const t = useTexts(texts);
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
          <IndicatorCards indicators={measured} notes={notes} />
        </>
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
function Declared({ figures, indicators, notes, onPublished }: DeclaredProps) {
  const t = useTexts(figureTexts);
  const { invented, mayPublish } = figures;
  return (
    <Section title={t.title} anchor="declarations" lead={t.lead}>
      {invented && <p className={classes.inventedLine}>{t.invented}</p>}
      {mayPublish && <p className={classes.aside}>{t.everything}</p>}
      {mayPublish && <Publishing figures={figures} onPublished={onPublished} />}
      {indicators.length > 0 ? (
        <IndicatorCards indicators={indicators} notes={notes} />
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

function Part({ indicators, section, lead, notes }: PartProps) {
  const t = useTexts(texts);
  const shown = indicators.filter((one) => one.section === section);
  if (shown.length === 0) return null;
  return (
    <Section title={t[section]} lead={lead}>
      <IndicatorCards indicators={shown} notes={notes} />
    </Section>
  );
}
