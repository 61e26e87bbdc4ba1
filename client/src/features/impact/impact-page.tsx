import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { NoSuchPole } from '../acting';
import { compareAddress, publishAddress, sliderAddress } from './addresses';
import { Choices } from './choices';
import { Contents } from './contents';
import { ExportMenu } from './export-menu';
import { Fundings } from './fundings';
import classes from './impact.module.css';
import paperClasses from './paper.module.css';
import { isAmple } from './paper-room';
import { inPeriod, yearsOf } from './period';
import { Promises } from './promises';
import { Quality } from './quality';
import { Criteria, criteriaOf, Declared, Part } from './report-parts';
import { SaidByProvider } from './said-by';
import { TargetsWithoutFigure } from './targets-without-figure';
import { TargetsContext } from './targets-context';
import { texts } from './texts';
import { useAskedTargets } from './use-asked-targets';
import { useAskedPart } from './use-asked-part';
import { useFacilitated } from './use-facilitated';
import { useImpact } from './use-impact';

/** What came of a pole, from top to bottom: its figures, its criteria, cooperation, money, events, promises. */
export function ImpactPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { asked, period, data, error, refetch, figures, figuresError, refetchFigures } = useImpact();
  const facilitated = useFacilitated();
  // One action more narrows the title, and what is below it moves: nothing is shown until it is known who reads.
  const isKnown = facilitated !== undefined || figures !== undefined || figuresError !== undefined;
  const shown = isKnown ? data : undefined;
  const report = shown?.impactReport;
  const mayPublish = figures?.mayPublish ?? facilitated?.some(({ id }) => id === report?.pole.id) ?? false;
  const { targets, ...askedTargets } = useAskedTargets(asked, report?.pole.id);
  useAskedPart(report !== undefined && report !== null);
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
      // With the pole's name the title may need another line: what is below it comes with that.
      lead={shown || error ? t.lead : undefined}
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
          {report && <ButtonLink to={sliderAddress(asked)}>{t.slider}</ButtonLink>}
          {report && mayPublish && <ButtonLink to={publishAddress(asked)}>{t.publish}</ButtonLink>}
          {report && (
            <Button icon={<IconPrinter size={16} aria-hidden />} onClick={() => print('summary')}>
              {t.printOne}
            </Button>
          )}
        </>
      }
    >
      <QueryState data={shown} error={error} onRetry={() => void refetch()}>
        {() =>
          report ? (
            <TargetsContext value={targets}>
              <div
                className={
                  isAmple([...documents, ...declared])
                    ? `${classes.report} ${paperClasses.ample}`
                    : classes.report
                }
                data-paper={paper}
              >
                <Choices report={report} figures={figures} years={years} />
                {askedTargets.error !== undefined && (
                  <QueryState data={undefined} error={askedTargets.error} onRetry={askedTargets.retry}>
                    {() => null}
                  </QueryState>
                )}
                <Contents {...{ asked, documents, declared }} hasQuality={mayPublish} />
                <SaidByProvider indicators={documents}>
                  <Part indicators={documents} section="HEADLINE" lead={t.headlineText} notes={notes} />
                  <Criteria
                    criteria={report.criteria}
                    measured={criteriaOf([...documents, ...declared])}
                    notes={notes}
                  />
                  <Part indicators={documents} section="COOPERATION" notes={notes} />
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
                  <div className={classes.long}>
                    <Part indicators={documents} section="MONEY" lead={t.moneyText} notes={notes} />
                    <Fundings asked={asked} />
                  </div>
                  <Part indicators={documents} section="EVENTS" notes={notes} />
                  <div className={classes.long}>
                    <Promises asked={asked} />
                  </div>
                </SaidByProvider>
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
            <NoSuchPole asked={asked.pole}>
              <Notice title={t.none}>{t.noneText}</Notice>
            </NoSuchPole>
          )
        }
      </QueryState>
    </Page>
  );
}
