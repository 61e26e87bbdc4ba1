import { useTexts } from '../../lib/i18n';
import { FindThing } from '../search';
import classes from './finder.module.css';
import { texts } from './texts';

interface ActorsFieldProps {
  readonly label: string;
  /** Addresses. */
  readonly chosen: readonly string[];
  readonly nameOf: (slug: string) => string;
  readonly onChange: (chosen: readonly string[]) => void;
}

const ACTORS = ['ACTOR'] as const;

/** Structures, found as one types. */
export function ActorsField({ label, chosen, nameOf, onChange }: ActorsFieldProps) {
  const t = useTexts(texts);
  return (
    <div className={classes.actors}>
      {/* The field bears the same name itself. */}
      <p aria-hidden="true" className={classes.legend}>
        {label}
      </p>
      <ul className={classes.chosen} aria-label={label}>
        {chosen.map((slug) => (
          <li key={slug}>
            <span>{nameOf(slug)}</span>
            <button
              type="button"
              aria-label={`${label} : ${t.remove(nameOf(slug))}`}
              onClick={() => onChange(chosen.filter((one) => one !== slug))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <FindThing
        label={label}
        placeholder={t.findActor}
        kinds={ACTORS}
        found={t.found}
        fits={({ slug }) => !chosen.includes(slug)}
        onChoose={({ slug }) => onChange([...chosen, slug])}
      />
    </div>
  );
}
