import { existsIn, termOf, territoryLevels } from '@maillage/graph-schema/vocabulary';
import { Disclosure } from '../../components/disclosure';
import { CheckField, SelectField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useMedia } from '../../lib/media';
import { useUrlState } from '../../lib/url-state';
import choiceClasses from './choices.module.css';
import type { DatedTerritory } from './compare';
import { figureTexts } from './figure-texts';
import type { ImpactQuery } from './impact.generated';
import classes from './impact.module.css';
import { outlineTexts } from './outline-texts';
import { isIn } from './period';
import { texts } from './texts';
import type { MemberFigures } from './use-impact';
import { view } from './view';

interface ChoicesProps {
  readonly report: NonNullable<ImpactQuery['impactReport']>;
  readonly figures: MemberFigures | undefined;
  /** Years that the page could show. */
  readonly years: readonly number[];
}

/** Which pole, years and territory, and whether what is invented counts. */
export function Choices({ report, figures, years }: ChoicesProps) {
  const t = useTexts(texts);
  const f = useTexts(figureTexts);
  const outline = useTexts(outlineTexts);
  const { language } = useLanguage();
  // On a telephone the figures come first, unless it is chosen which.
  const isNarrow = useMedia('(max-width: 40rem)');
  const [{ invented, from, to }, change] = useUrlState(view);
  const hasInvented = invented || report.pole.fictitious;
  const territories = figures?.territories ?? [];
  const given = figures?.years.map(({ year }) => year) ?? [];
  const here = territories.find(({ key }) => key === figures?.territory);
  const yearOptions = (all: string) => [
    { value: '0', label: all },
    ...years.map((year) => ({ value: String(year), label: String(year) })),
  ];
  const controls = (
    <div data-print="no" className={choiceClasses.controls}>
      {report.poles.length > 1 && (
        <SelectField
          label={t.pole}
          value={report.pole.slug}
          options={report.poles.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(pole) => change({ pole, open: '', territory: '' })}
        />
      )}
      {years.length > 1 && (
        <>
          <SelectField
            label={f.from}
            value={String(from)}
            options={yearOptions(f.first)}
            onChange={(year) => change({ from: Number(year) })}
          />
          <SelectField
            label={f.to}
            value={String(to)}
            options={yearOptions(f.last)}
            onChange={(year) => change({ to: Number(year) })}
          />
        </>
      )}
      {territories.length > 0 && (
        <SelectField
          label={f.territory}
          value={here?.key ?? ''}
          options={[
            { value: '', label: f.everywhere },
            ...territories.map(({ key, name, members, level }) => ({
              value: key,
              label: f.inTerritory(name, members),
              group: termOf(territoryLevels, level).label[language],
            })),
          ]}
          onChange={(territory) => change({ territory, open: '' })}
        />
      )}
      <CheckField label={t.invented} checked={invented} onChange={(on) => change({ invented: on })} />
    </div>
  );
  return (
    <div className={choiceClasses.choices}>
      {isNarrow ? (
        <div data-print="no">
          <Disclosure label={outline.choices} opens={from !== 0 || to !== 0}>
            {controls}
          </Disclosure>
        </div>
      ) : (
        controls
      )}
      {hasInvented && <p className={classes.inventedLine}>{t.inventedOn}</p>}
      {here && <p className={classes.aside}>{f.onlyMembers(here.name)}</p>}
      {here && (
        <OutsideItsYears
          territory={here}
          years={[...years, ...given].filter((year) => isIn({ year }, { from, to }))}
        />
      )}
    </div>
  );
}

interface OutsideProps {
  readonly territory: DatedTerritory;
  readonly years: readonly number[];
}

/** Says where years that are shown lie before a territory had its limits, or after. */
function OutsideItsYears({ territory: { name, since, until }, years }: OutsideProps) {
  const f = useTexts(figureTexts);
  const isEarly = years.some((year) => !existsIn({ since }, year));
  const isLate = years.some((year) => !existsIn({ until }, year));
  return (
    <>
      {isEarly && <p className={classes.aside}>{f.onlySince(name, (since ?? '').slice(0, 4))}</p>}
      {isLate && <p className={classes.aside}>{f.onlyUntil(name, (until ?? '').slice(0, 4))}</p>}
    </>
  );
}
