import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { FindThing } from '../search';
import classes from './answers.module.css';
import { declareTexts } from './declare-texts';

export interface Partner {
  readonly id: string;
  readonly name: string;
}

interface PartnersFieldProps {
  /** The structure that declares: it is no partner of its own. */
  readonly own: string;
  readonly chosen: readonly Partner[];
  readonly onChange: (chosen: readonly Partner[]) => void;
}

const ACTORS = ['ACTOR'] as const;

/** The other structures, found as one types. */
export function PartnersField({ own, chosen, onChange }: PartnersFieldProps) {
  const t = useTexts(declareTexts);
  return (
    <div>
      {/* The field bears the same name itself. */}
      <p aria-hidden="true" className={classes.others}>
        {t.withWhom}
      </p>
      <FindThing
        label={t.withWhom}
        placeholder={t.find}
        kinds={ACTORS}
        found={t.found}
        fits={({ id }) => id !== own && chosen.every((one) => one.id !== id)}
        onChoose={({ id, name }) => onChange([...chosen, { id, name }])}
      />
      <ul className={classes.partners}>
        {chosen.map((one) => (
          <li key={one.id}>
            {one.name}{' '}
            <Button
              aria-label={t.remove(one.name)}
              onClick={() => onChange(chosen.filter(({ id }) => id !== one.id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
