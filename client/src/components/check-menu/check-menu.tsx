import { IconChevronDown } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './check-menu.module.css';

interface CheckOption<C extends string> {
  readonly code: C;
  readonly content: ReactNode;
}

interface CheckMenuProps<C extends string> {
  readonly label: string;
  /** What the button says when nothing is chosen, and when several are. */
  readonly none: string;
  readonly several: (count: number) => string;
  readonly options: readonly CheckOption<C>[];
  readonly chosen: readonly C[];
  readonly onChange: (chosen: readonly C[]) => void;
}

/** Several of a closed list: a button that says how many, and opens the list of boxes to check. */
export function CheckMenu<C extends string>(props: CheckMenuProps<C>) {
  const { label, options, chosen, onChange } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = (code: C): void =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className={classes.menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      role="group"
      aria-label={label}
    >
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${label} (${chosen.length})`}
        data-chosen={chosen.length > 0}
        onClick={() => setOpen(!open)}
        onKeyDown={closeOnEscape}
      >
        <Summary {...props} />
        <IconChevronDown size={16} aria-hidden />
      </button>
      <div id={id} hidden={!open} className={classes.panel}>
        {options.map(({ code, content }) => (
          <label key={code} className={classes.option}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={() => toggle(code)}
              onKeyDown={closeOnEscape}
            />
            {content}
          </label>
        ))}
      </div>
    </div>
  );
}

/** What is chosen: the one, or how many. */
function Summary<C extends string>({ options, chosen, none, several }: CheckMenuProps<C>) {
  if (chosen.length > 1) return <span className={classes.summary}>{several(chosen.length)}</span>;
  const [only] = chosen;
  return (
    <span className={classes.summary}>{options.find(({ code }) => code === only)?.content ?? none}</span>
  );
}
