import { recordKindTerms, yearlyFigures } from '@maillage/graph-schema/vocabulary';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { MergePreviewQuery, TouchedPartsFragment } from './duplicates.generated';
import classes from './duplicates.module.css';
import { texts } from './texts';
import { touchedName } from './touched-name';

type Preview = NonNullable<MergePreviewQuery['mergePreview']>;

/** What a merge would take along, take away, or leave to be looked at. */
export function Moves({ preview }: { readonly preview: Preview }) {
  const t = useTexts(texts);
  const { moved, between, united, twins, figuresOfBoth } = preview;
  return (
    <div className={classes.moves}>
      <details open={moved.length > 0 && moved.length <= 12}>
        <summary>{t.moved(moved.length)}</summary>
        <Names records={moved} />
      </details>
      {twins.length > 0 && (
        <div>
          <h3>{t.twins}</h3>
          <ul>
            {twins.map((twin) => (
              <li key={`${twin.moved.key} ${twin.kept.key}`}>
                {twin.moved.name} <span className={classes.quiet}>{t.and}</span> {twin.kept.name}
              </li>
            ))}
          </ul>
        </div>
      )}
      {figuresOfBoth.length > 0 && (
        <div>
          <h3>{t.figuresOfBoth}</h3>
          <Figures records={figuresOfBoth} />
        </div>
      )}
      {between.length > 0 && (
        <div>
          <h3>{t.between}</h3>
          <Names records={between} />
        </div>
      )}
      {united.length > 0 && (
        <div>
          <h3>{t.united}</h3>
          <Names records={united} />
        </div>
      )}
    </div>
  );
}

/** A line for each year, the latest first. */
function Figures({ records }: { readonly records: readonly TouchedPartsFragment[] }) {
  const term = useTerm();
  const years = [...new Set(records.map(({ year }) => year ?? 0))].sort((a, b) => b - a);
  return (
    <ul>
      {years.map((year) => (
        <li key={year}>
          {[
            year,
            ...records.filter((one) => one.year === year).map(({ name }) => term(yearlyFigures, name)),
          ].join(' · ')}
        </li>
      ))}
    </ul>
  );
}

function Names({ records }: { readonly records: readonly TouchedPartsFragment[] }) {
  const term = useTerm();
  return (
    <ul>
      {records.map((record) => (
        <li key={record.key}>
          {touchedName(record, term)}{' '}
          <span className={classes.quiet}>{term(recordKindTerms, record.kind)}</span>
        </li>
      ))}
    </ul>
  );
}
