import { IconAlertTriangle, IconBan, IconInfoCircle } from '@tabler/icons-react';
import { useLanguage } from '../../lib/i18n';
import classes from './importing.module.css';
import type { ImportProblem, ProblemWords } from './problem-words';

const icons = { REFUSED: IconBan, CHECK: IconAlertTriangle, NOTE: IconInfoCircle };

interface ProblemListProps {
  readonly problems: readonly ImportProblem[];
  readonly words: ProblemWords;
}

/** What is to be said of a file or a row, the gravest first. */
export function ProblemList({ problems, words }: ProblemListProps) {
  const { language } = useLanguage();
  if (problems.length === 0) return null;
  const order = ['REFUSED', 'CHECK', 'NOTE'];
  const rank = (one: ImportProblem): number => order.indexOf(words.weightOf(one));
  return (
    <ul className={classes.problems}>
      {problems
        .toSorted((a, b) => rank(a) - rank(b))
        .map((one, index) => {
          const weight = words.weightOf(one);
          const Icon = icons[weight];
          return (
            <li key={index} data-weight={weight}>
              <Icon size={16} aria-hidden />
              <span>{words.textOf(one, language)}</span>
            </li>
          );
        })}
    </ul>
  );
}
