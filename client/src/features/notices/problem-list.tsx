import { IconAlertTriangle, IconBan, IconInfoCircle } from '@tabler/icons-react';
import classes from './notices.module.css';
import { useProblemText, weightOf, type NoticeProblem } from './problem-text';

const icons = { REFUSED: IconBan, CHECK: IconAlertTriangle, NOTE: IconInfoCircle };

/** What is to be said of a file or a notice, the gravest first. */
export function ProblemList({ problems }: { readonly problems: readonly NoticeProblem[] }) {
  const say = useProblemText();
  if (problems.length === 0) return null;
  const order = ['REFUSED', 'CHECK', 'NOTE'];
  const sorted = problems.toSorted((a, b) => order.indexOf(weightOf(a)) - order.indexOf(weightOf(b)));
  return (
    <ul className={classes.problems}>
      {sorted.map((one, index) => {
        const weight = weightOf(one);
        const Icon = icons[weight];
        return (
          <li key={index} data-weight={weight}>
            <Icon size={16} aria-hidden />
            <span>{say(one)}</span>
          </li>
        );
      })}
    </ul>
  );
}
