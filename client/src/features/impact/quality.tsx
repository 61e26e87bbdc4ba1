import { figureDoubts, properties, yearlyFigures } from '@maillage/graph-schema/vocabulary';
import { useQuery } from '@apollo/client/react';
import { KeptLink } from '../../components/kept-link';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { addressOf, StatementLine } from '../facts';
import { anchors } from './anchors';
import { agesOf } from './figure-ages';
import type { IndicatorPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { FigureQualityDocument, type FigureQualityQuery } from './quality.generated';
import { qualityTexts } from './quality-texts';
import qualityClasses from './quality.module.css';
import { colon, quantityText } from './reading-text';
import tableClasses from './tables.module.css';

interface QualityProps {
  /** Id of the pole. */
  readonly pole: string;
  readonly withFictitious: boolean;
  /** All of the page, whatever years are shown. */
  readonly indicators: readonly IndicatorPartsFragment[];
}

type Found = NonNullable<FigureQualityQuery['figureQuality']>;

/** How good the figures are, for who facilitates the pole: each fault leads to where one mends it. */
export function Quality({ pole, withFictitious, indicators }: QualityProps) {
  const t = useTexts(qualityTexts);
  const { data, error, refetch } = useQuery(FigureQualityDocument, { variables: { pole, withFictitious } });
  return (
    <div className={classes.long} data-print="no">
      <Section title={t.title} anchor={anchors.quality} lead={t.lead}>
        <QueryState data={data} error={error} onRetry={() => void refetch()}>
          {({ figureQuality: found }) =>
            found && (
              <div className={qualityClasses.quality}>
                <Coverage found={found} />
                <Doubtful found={found} />
                <Disagreements found={found} />
                <Ages indicators={indicators} year={found.year} />
              </div>
            )
          }
        </QueryState>
      </Section>
    </div>
  );
}

interface FoundProps {
  readonly found: Found;
}

function Coverage({ found: { coverage, silent, year } }: FoundProps) {
  const t = useTexts(qualityTexts);
  const term = useTerm();
  const years = [...new Set(coverage.map((one) => one.year))].sort((a, b) => a - b);
  const figures = [...new Set(coverage.map((one) => one.figure))];
  return (
    <div>
      <h3>{t.coverage}</h3>
      <p className={classes.aside}>{t.coverageText}</p>
      {years.length === 0 ? (
        <p>{t.noMembers}</p>
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled from the keyboard too
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t.coverageRows}>
          <table className={tableClasses.years}>
            <caption className="visually-hidden">{t.coverageRows}</caption>
            <thead>
              <tr>
                <th scope="col">{t.figure}</th>
                {years.map((one) => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={figure}>
                  <th scope="row">{term(yearlyFigures, figure)}</th>
                  {years.map((one) => {
                    const here = coverage.find((at) => at.figure === figure && at.year === one);
                    return <td key={one}>{here ? t.of(here.known, here.of) : '—'}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {years.length > 0 && (
        <p>
          {t.silent(silent.length, year)}
          {silent.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <KeptLink to={formAddress(id, year)} aria-label={t.fill(name, year)}>
                {name}
              </KeptLink>
            </span>
          ))}
        </p>
      )}
      <p>
        <KeptLink to={`/collecte?annee=${year}`}>{t.collect(year)}</KeptLink>
      </p>
    </div>
  );
}

function Doubtful({ found: { doubtful } }: FoundProps) {
  const t = useTexts(qualityTexts);
  const term = useTerm();
  const { language } = useLanguage();
  return (
    <div>
      <h3>{t.doubtful(doubtful.length)}</h3>
      <p className={classes.aside}>{doubtful.length > 0 ? t.doubtfulText : t.noDoubt}</p>
      <ul className={qualityClasses.faults}>
        {doubtful.map(({ actor, figure, year, value, unit, doubts }) => (
          <li key={`${actor.id} ${figure} ${year}`}>
            <strong>{actor.name}</strong> — {term(yearlyFigures, figure)} {year}
            {colon(language)} {quantityText(value, unit, language)}
            <div className={classes.disputed}>{doubts.map((one) => term(figureDoubts, one)).join(', ')}</div>
            <KeptLink to={formAddress(actor.id, year)}>{t.check(actor.name, year)}</KeptLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Disagreements({ found: { disagreements } }: FoundProps) {
  const t = useTexts(qualityTexts);
  const term = useTerm();
  return (
    <div>
      <h3>{t.disagreements(disagreements.length)}</h3>
      <p className={classes.aside}>{disagreements.length > 0 ? t.disagreementsText : t.noDisagreement}</p>
      <ul className={qualityClasses.faults}>
        {disagreements.map(({ property, statements }) => {
          const about = statements[0]?.about;
          return (
            <li key={statements.map((one) => one.id).join()}>
              <strong>{term(properties, property)}</strong>
              {statements.map((statement) => (
                <StatementLine key={statement.id} statement={statement} />
              ))}
              {about && <KeptLink to={addressOf(about)}>{t.settle(about.name)}</KeptLink>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface AgesProps {
  readonly indicators: readonly IndicatorPartsFragment[];
  /** The last year that is over, which a collection is about. */
  readonly year: number;
}

function Ages({ indicators, year }: AgesProps) {
  const t = useTexts(qualityTexts);
  const { language } = useLanguage();
  return (
    <div>
      <h3>{t.ages}</h3>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled from the keyboard too */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t.ageRows}>
        <table className={tableClasses.years}>
          <caption className="visually-hidden">{t.ageRows}</caption>
          <thead>
            <tr>
              <th scope="col">{t.indicator}</th>
              <th scope="col">{t.latest}</th>
              <th scope="col">{t.age}</th>
              <th scope="col">{t.mend}</th>
            </tr>
          </thead>
          <tbody>
            {agesOf(indicators, year + 1).map(({ indicator, year: latest, age, isDeclared }) => (
              <tr key={indicator.code}>
                <th scope="row">{indicator.label[language]}</th>
                <td>{latest ?? t.unknown}</td>
                <td>{age === null ? '—' : t.years(age)}</td>
                <td>
                  {isDeclared ? (
                    <KeptLink to={`/collecte?annee=${year}`}>{t.toCollection}</KeptLink>
                  ) : indicator.code.startsWith('PROJECTS_') ? (
                    <KeptLink to="/projets">{t.toProjects}</KeptLink>
                  ) : (
                    <KeptLink to="/documents">{t.toDocuments}</KeptLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The yearly form of a member, where a facilitator enters, corrects and confirms. */
function formAddress(actor: string, year: number): string {
  return `/mes-chiffres?${new URLSearchParams({ acteur: actor, annee: String(year) }).toString()}`;
}
