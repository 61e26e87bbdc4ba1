import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { CheckField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import classes from './seminar.module.css';
import { texts } from './texts';

interface StructureChoiceProps {
  readonly all: readonly { readonly id: string; readonly name: string }[];
  /** Those that are not invited: at first all are. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  /** Opens it where something is wrong with it. */
  readonly opens: boolean;
}

/** Who is invited among the structures of the pole. */
export function StructureChoice({ all, left, onLeft, opens }: StructureChoiceProps) {
  const t = useTexts(texts);
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onLeft(next);
  };
  return (
    <Disclosure label={t.invited(all.length - all.filter(({ id }) => left.has(id)).length)} opens={opens}>
      <div className={classes.buttons}>
        <Button onClick={() => onLeft(new Set())}>{t.all}</Button>
        <Button onClick={() => onLeft(new Set(all.map(({ id }) => id)))}>{t.nobody}</Button>
      </div>
      <ul className={classes.boxes}>
        {all.map(({ id, name }) => (
          <li key={id}>
            <CheckField label={name} checked={!left.has(id)} onChange={() => toggle(id)} look="choice" />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
