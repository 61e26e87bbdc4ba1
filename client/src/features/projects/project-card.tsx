import { projectStates, projectSteps, projectStepStates } from '@maillage/graph-schema/vocabulary';
import { useId } from 'react';
import { Chip, type ChipTone } from '../../components/chip';
import { formatWhen } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ThingLink } from '../facts';
import type { ProjectPartsFragment } from './projects.generated';
import classes from './projects.module.css';
import { texts } from './texts';

type State = ProjectPartsFragment['project']['state'];

const tones: Readonly<Record<State, ChipTone>> = { RUNNING: 'accent', CREATED: 'ok', STOPPED: 'neutral' };

export function StateChip({ state }: { readonly state: State }) {
  const term = useTerm();
  return <Chip tone={tones[state]}>{term(projectStates, state)}</Chip>;
}

/** A project in the list: what, who carries it, and its steps in a line. */
export function ProjectCard({ detail }: { readonly detail: ProjectPartsFragment }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const id = useId();
  const { project, steps, enteredOn } = detail;
  return (
    <article className={classes.card} aria-labelledby={id}>
      <h3 id={id}>
        <ThingLink thing={project} />
      </h3>
      <p className={classes.over}>
        <StateChip state={project.state} /> {t.carriedBy(project.carrier)} ·{' '}
        {enteredOn ? t.entered(formatWhen(enteredOn, language)) : t.notEntered}
      </p>
      <ol className={classes.way}>
        {steps.map(({ position, step, state, actor }) => (
          <li key={position} data-state={state}>
            <span>{term(projectSteps, step)}</span>{' '}
            <span className={classes.aside}>
              {actor.name}, {term(projectStepStates, state)}
            </span>
          </li>
        ))}
      </ol>
    </article>
  );
}
