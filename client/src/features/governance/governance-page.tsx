import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { CheckField, SelectField } from '../../components/fields';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { lastAnswer } from '../../lib/last-answer';
import { useUrlState, type ValuesOf } from '../../lib/url-state';
import { NoSuchPole } from '../acting';
import { AsTable } from './as-table';
import { GovernanceDocument } from './governance.generated';
import classes from './governance.module.css';
import type { Report } from './positions';
import { QuestionPart } from './question';
import { texts } from './texts';
import { view } from './view';

type View = ValuesOf<typeof view>;
type Change = (patch: Partial<View>) => void;

/** Who initiates, pays, owns, decides and runs: five sliders between the actors and the collectivities. */
export function GovernancePage() {
  const t = useTexts(texts);
  const [asked, change] = useUrlState(view);
  const { pole, invented, year } = asked;
  const read = useQuery(GovernanceDocument, {
    variables: { pole: pole || null, withFictitious: invented, year: year || null },
  });
  const data = lastAnswer(read);
  const report = data?.governance;
  const query = new URLSearchParams({
    ...(pole ? { pole } : {}),
    ...(invented ? { inventees: '1' } : {}),
  }).toString();
  return (
    <Page
      title={t.title}
      tabTitle={t.tab}
      lead={report ? t.lead(report.pole.name) : undefined}
      width="wide"
      actions={
        <>
          <ButtonLink to={`/impact${query && `?${query}`}`}>{t.back}</ButtonLink>
          <PrintButton />
        </>
      }
    >
      <QueryState data={data} error={read.error} onRetry={() => void read.refetch()}>
        {() =>
          report ? (
            <Content report={report} asked={asked} change={change} />
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

interface ContentProps {
  readonly report: Report;
  readonly asked: View;
  readonly change: Change;
}

function Content({ report, asked, change }: ContentProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { mark, open } = asked;
  return (
    <>
      <Choices report={report} asked={asked} change={change} />
      {(asked.invented || report.pole.fictitious) && <p className={classes.invented}>{t.inventedOn}</p>}
      <div className={classes.ends} aria-hidden>
        <span>{t.actors}</span>
        <span>{t.collectivities}</span>
      </div>
      <div className={classes.questions}>
        {report.answers.map((answer) => (
          <QuestionPart
            key={answer.question}
            answer={answer}
            mark={mark}
            isOpen={open.includes(answer.question)}
            onOpen={(isOpen) =>
              change({
                open: isOpen
                  ? [...open, answer.question]
                  : open.filter((question) => question !== answer.question),
              })
            }
          />
        ))}
      </div>
      <p className={classes.colophon}>
        {[
          report.pole.name,
          asked.year ? String(asked.year) : t.allYears,
          ...(mark ? [t.comparedWith(mark)] : []),
          formatDate(dayOfMoment(), language),
          window.location.href,
        ].join(' · ')}
      </p>
      <AsTable report={report} mark={mark} />
      <Section title={t.conventions}>
        <ul className={classes.conventions}>
          {t.conventionsText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Choices({ report, asked: { year, mark, invented }, change }: ContentProps) {
  const t = useTexts(texts);
  const years = (none: string, chosen: number) => [
    { value: '0', label: none },
    // A year of the address of which nothing is said is still the one that is shown.
    ...[...new Set([...report.years, ...(chosen ? [chosen] : [])])]
      .sort((a, b) => b - a)
      .map((one) => ({ value: String(one), label: String(one) })),
  ];
  return (
    <div className={classes.choices} data-print="no">
      {report.poles.length > 1 && (
        <SelectField
          label={t.pole}
          value={report.pole.slug}
          options={report.poles.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(pole) => change({ pole, year: 0, mark: 0, open: [] })}
        />
      )}
      {report.years.length > 0 && (
        <>
          <SelectField
            label={t.year}
            value={String(year)}
            options={years(t.allYears, year)}
            onChange={(one) => change({ year: Number(one) })}
          />
          <SelectField
            label={t.mark}
            value={String(mark)}
            options={years(t.noMark, mark)}
            onChange={(one) => change({ mark: Number(one) })}
          />
        </>
      )}
      <CheckField label={t.invented} checked={invented} onChange={(on) => change({ invented: on })} />
    </div>
  );
}
