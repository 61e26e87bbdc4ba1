import { useTexts } from '../../lib/i18n';
import { FindThing } from '../search';
import classes from './accounts.module.css';
import { peopleTexts } from './people-texts';

export interface ChosenActor {
  readonly id: string;
  readonly name: string;
}

interface ActorChoiceProps {
  readonly chosen: ChosenActor | undefined;
  readonly onChoose: (actor: ChosenActor) => void;
}

const ACTORS = ['ACTOR'] as const;

/** Finds the actor somebody acts for as one types. */
export function ActorChoice({ chosen, onChoose }: ActorChoiceProps) {
  const t = useTexts(peopleTexts);
  return (
    <div className={classes.entry}>
      <span className={classes.label} aria-hidden="true">
        {t.actor}
      </span>
      <FindThing
        label={t.actor}
        placeholder={t.findActor}
        kinds={ACTORS}
        found={t.found}
        onChoose={({ id, name }) => onChoose({ id, name })}
      />
      <p role="status">{chosen ? t.chosen(chosen.name) : ''}</p>
    </div>
  );
}
