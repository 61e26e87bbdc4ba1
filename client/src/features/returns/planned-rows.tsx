import { figureDoubts, termOf, yearlyFigures } from '@maillage/graph-schema/vocabulary';
import { Chip, type ChipTone } from '../../components/chip';
import { messageOfProblem } from '../../lib/error-messages';
import { formatQuantity, qualifierLabel } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { FigureFilePartsFragment } from './figure-file.generated';
import { fileTexts } from './file-texts';
import classes from './returns.module.css';

type Row = FigureFilePartsFragment['rows'][number];
type Cell = Row['cells'][number];

const tones: Record<Cell['verdict'], ChipTone> = {
  ADDED: 'ok',
  CHANGED: 'accent',
  UNCHANGED: 'neutral',
  REFUSED: 'danger',
};

/** Row by row what a file would change, and why something is not taken. */
export function PlannedRows({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTexts(fileTexts);
  const { language } = useLanguage();
  if (rows.length === 0) return null;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled from the keyboard too
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t.figures}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.structure}</th>
            <th scope="col">{t.figures}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td>{row.line}</td>
              <th scope="row">
                {row.actor?.name ?? row.name}
                <span className={classes.hint}>{row.year}</span>
              </th>
              <td>
                {row.problems.map((problem) => (
                  <span key={problem.code} className={classes.problem}>
                    {problem.code === 'UNKNOWN_REFERENCE'
                      ? t.unknown
                      : problem.code === 'ALREADY_EXISTS'
                        ? t.twice
                        : messageOfProblem(problem, language)}
                  </span>
                ))}
                <ul className={classes.cells}>
                  {row.cells.map((cell) => (
                    <CellLine key={cell.figure} cell={cell} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellLine({ cell }: { readonly cell: Cell }) {
  const t = useTexts(fileTexts);
  const term = useTerm();
  const { language } = useLanguage();
  const { figure, text, value, qualifier, verdict, doubts, problems } = cell;
  const { label, unit } = termOf(yearlyFigures, figure);
  const said =
    value === null
      ? t.quoted(text)
      : [qualifierLabel(qualifier, language), formatQuantity(value, unit, language)]
          .filter(Boolean)
          .join(' ');
  return (
    <li>
      {t.said(label[language], said)} <Chip tone={tones[verdict]}>{t.verdicts[verdict]}</Chip>
      {problems.map((problem) => (
        <span key={problem.code} className={classes.hint}>
          {messageOfProblem(problem, language)}
        </span>
      ))}
      {doubts.map((doubt) => (
        <span key={doubt} className={classes.hint}>
          {term(figureDoubts, doubt)}
        </span>
      ))}
    </li>
  );
}
