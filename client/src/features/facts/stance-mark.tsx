import { stances, termOf, type StanceCode } from '@maillage/graph-schema/vocabulary';
import { useLanguage } from '../../lib/i18n';
import classes from './facts.module.css';

const dashes: Record<StanceCode, string | undefined> = {
  CONFIRMED: undefined,
  DECLARED: '7 4',
  CONTESTED: '2 4',
};

/** The line that stands for a stance in the drawings: what is contested is struck through. */
export function StanceLine({ stance }: { readonly stance: StanceCode }) {
  return (
    <svg width={26} height={8} viewBox="0 0 26 8" aria-hidden="true" className={classes.icon}>
      <line
        x1={1}
        x2={25}
        y1={4}
        y2={4}
        stroke="currentColor"
        strokeWidth={stance === 'CONTESTED' ? 2.6 : 2}
        strokeDasharray={dashes[stance]}
      />
      {stance === 'CONTESTED' && (
        <line x1={13} x2={13} y1={0} y2={8} stroke="currentColor" strokeWidth={2.4} />
      )}
    </svg>
  );
}

/** Who stands behind it: line and word. */
export function StanceMark({ stance }: { readonly stance: StanceCode }) {
  const { language } = useLanguage();
  const term = termOf(stances, stance);
  return (
    <span className={classes.stance} data-stance={stance} title={term.definition[language]}>
      <StanceLine stance={stance} />
      {term.label[language].toLowerCase()}
    </span>
  );
}
