import { existsIn, termOf, territoryLevels } from '@maillage/graph-schema/vocabulary';
import { ButtonLink } from '../../components/button';
import { CheckField, SelectField } from '../../components/fields';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { NoSuchPole } from '../acting';
import { impactAddress } from './addresses';
import choiceClasses from './choices.module.css';
import { compareSides } from './compare';
import { CompareTable } from './compare-table';
import { compareTexts } from './compare-texts';
import { comparisons, compareView, type Comparison } from './compare-view';
import { figureTexts } from './figure-texts';
import classes from './impact.module.css';
import { texts } from './texts';
import { useCompare, type Compared } from './use-compare';

/** Two years, two territories or two poles side by side, with their difference in words. */
export function ComparePage() {
  const t = useTexts(compareTexts);
  const { none, noneText } = useTexts(texts);
  const [{ pole, invented }] = useUrlState(compareView);
  const { compared, error, retry } = useCompare();
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="wide"
      actions={
        <>
          <ButtonLink to={impactAddress({ pole: pole || null, withFictitious: invented })}>
            {t.back}
          </ButtonLink>
          <PrintButton />
        </>
      }
    >
      <QueryState data={compared} error={error} onRetry={retry}>
        {(found) =>
          found ? (
            <>
              <CompareChoices compared={found} />
              <Cautions compared={found} />
              <Rows compared={found} />
            </>
          ) : (
            <NoSuchPole asked={pole}>
              <Notice title={none}>{noneText}</Notice>
            </NoSuchPole>
          )
        }
      </QueryState>
    </Page>
  );
}

interface ComparedProps {
  readonly compared: Compared;
}

function CompareChoices({ compared }: ComparedProps) {
  const t = useTexts(compareTexts);
  const [{ what, invented, otherPole }, change] = useUrlState(compareView);
  const { report, first, second, years } = compared;
  const poles = report.poles.map(({ slug, name }) => ({ value: slug, label: name }));
  const yearOptions = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <div className={choiceClasses.choices}>
      <div data-print="no" className={choiceClasses.controls}>
        <SelectField
          label={t.what}
          value={what}
          options={comparisons.map((one) => ({ value: one, label: t[one] }))}
          onChange={(one) => change({ what: one as Comparison, year: 0, otherYear: 0 })}
        />
        {poles.length > 1 && (
          <SelectField
            label={t.pole}
            value={report.pole.slug}
            options={poles}
            onChange={(pole) => change({ pole, territory: '', otherTerritory: '', year: 0, otherYear: 0 })}
          />
        )}
        {what === 'poles' && (
          <SelectField
            label={t.otherPole}
            value={otherPole}
            options={[{ value: '', label: '—' }, ...poles.filter(({ value }) => value !== report.pole.slug)]}
            onChange={(slug) => change({ otherPole: slug, year: 0 })}
          />
        )}
        {what !== 'poles' && <Territories compared={compared} />}
        {years.length > 0 && (
          <SelectField
            label={what === 'annees' ? t.firstYear : t.year}
            value={String(first.year)}
            options={yearOptions}
            onChange={(year) => change({ year: Number(year) })}
          />
        )}
        {what === 'annees' && years.length > 0 && (
          <SelectField
            label={t.secondYear}
            value={String(second.year)}
            options={yearOptions}
            onChange={(year) => change({ otherYear: Number(year) })}
          />
        )}
        <CheckField label={t.invented} checked={invented} onChange={(on) => change({ invented: on })} />
      </div>
      {compared.isInvented && <p className={classes.inventedLine}>{t.inventedOn}</p>}
    </div>
  );
}

/** Of which territory the members are: one of two years, one for each side of two territories. */
function Territories({ compared: { figures } }: ComparedProps) {
  const t = useTexts(compareTexts);
  const f = useTexts(figureTexts);
  const { language } = useLanguage();
  const [{ what, territory, otherTerritory }, change] = useUrlState(compareView);
  const all = figures?.territories ?? [];
  if (all.length === 0) return null;
  const options = [
    { value: '', label: t.everywhere },
    ...all.map(({ key, name, members, level }) => ({
      value: key,
      label: f.inTerritory(name, members),
      group: termOf(territoryLevels, level).label[language],
    })),
  ];
  return (
    <>
      <SelectField
        label={t.territory}
        value={territory}
        options={options}
        onChange={(key) => change({ territory: key })}
      />
      {what === 'territoires' && (
        <SelectField
          label={t.otherTerritory}
          value={otherTerritory}
          options={options}
          onChange={(key) => change({ otherTerritory: key })}
        />
      )}
    </>
  );
}

/** What makes the two sides unlike each other as a whole: a territory that changed, or one inside the other. */
function Cautions({ compared: { first, second } }: ComparedProps) {
  const t = useTexts(compareTexts);
  const [{ what }] = useUrlState(compareView);
  const changed = [...new Set([first, second])].flatMap(({ territory, year }) =>
    territory && !existsIn(territory, year) ? [{ territory, year }] : [],
  );
  const levels = new Set([first, second].map(({ territory }) => territory?.key.split(':')[0]));
  const lines = [
    ...new Set(
      changed.map(({ territory: { name, since, until }, year }) =>
        since !== null && !existsIn({ since }, year)
          ? t.changedSince(name, since.slice(0, 4))
          : t.changedUntil(name, (until ?? '').slice(0, 4)),
      ),
    ),
    ...(what === 'territoires' && levels.size > 1 ? [t.levels] : []),
    ...(what === 'territoires' || first.territory ? [t.membersOnly] : []),
  ];
  return lines.map((line) => (
    <p key={line} className={classes.aside}>
      {line}
    </p>
  ));
}

function Rows({ compared: { first, second } }: ComparedProps) {
  const t = useTexts(compareTexts);
  const [{ what, otherPole, territory, otherTerritory }] = useUrlState(compareView);
  const isOne =
    what === 'annees'
      ? first.year === second.year
      : what === 'poles'
        ? otherPole === '' || first.name === second.name
        : territory === otherTerritory;
  if (isOne) return <p>{t.choose}</p>;
  const rows = compareSides(first, second);
  if (rows.length === 0) return <p>{t.nothing}</p>;
  const whole = (name: string) => name || t.everywhere;
  return (
    <CompareTable
      rows={rows}
      first={whole(first.name)}
      second={whole(second.name)}
      isOverTime={what === 'annees'}
    />
  );
}
