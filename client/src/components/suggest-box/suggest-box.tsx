import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import classes from './suggest-box.module.css';

export interface Suggestion {
  readonly key: string;
  readonly content: ReactNode;
}

interface SuggestBoxProps<S extends Suggestion> {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly suggestions: readonly S[];
  readonly onChoose: (suggestion: S) => void;
  /** Said in place of suggestions: searching, nothing found, a fault. Also read out. */
  readonly status: string;
  readonly icon?: ReactNode;
  /** Shown at the end of the empty field: the key that leads to it. */
  readonly hint?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Whether the suggestions of what is typed are still on their way: Enter then takes the first that come. */
  readonly busy?: boolean;
  /** Enter before the suggestions have come, where waiting for them would hold up what is typed next. */
  readonly onHasty?: (text: string) => void;
  /** Enter or Backspace in the empty field. */
  readonly onEmptyKey?: (key: 'Enter' | 'Backspace') => void;
}

/** A field that suggests as one types: an ARIA combobox with a list. Arrows move, Enter chooses, Escape closes. */
export function SuggestBox<S extends Suggestion>(props: SuggestBoxProps<S>) {
  const {
    label,
    placeholder,
    text,
    onText,
    suggestions,
    onChoose,
    status,
    icon,
    hint,
    inputRef,
    busy,
    onHasty,
    onEmptyKey,
  } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const active = Math.min(wanted, suggestions.length - 1);
  const shown = open && text.trim() !== '';

  // Enter came before the suggestions did, and neither Escape nor another place after it.
  const hasty = useRef(false);

  const choose = (suggestion: S | undefined): void => {
    if (!suggestion) return;
    setOpen(false);
    onChoose(suggestion);
  };
  useEffect(() => {
    if (!hasty.current || busy) return;
    hasty.current = false;
    if (suggestions[0]) onChoose(suggestions[0]);
  });
  const move = (step: number): void => {
    setOpen(true);
    const count = suggestions.length;
    if (count === 0) return;
    const next = (active + step + count) % count;
    setWanted(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') move(shown ? 1 : 0);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && shown && busy && onHasty) onHasty(text);
    else if (event.key === 'Enter' && shown && busy) hasty.current = true;
    else if (event.key === 'Enter' && shown) choose(suggestions[active]);
    else if (onEmptyKey && text === '' && (event.key === 'Enter' || event.key === 'Backspace'))
      onEmptyKey(event.key);
    else if (event.key === 'Escape') {
      hasty.current = false;
      if (shown) setOpen(false);
      else onText('');
    } else return;
    event.preventDefault();
  };

  return (
    <div
      className={classes.box}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        hasty.current = false;
        setOpen(false);
      }}
    >
      {icon && (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        className={classes.input}
        data-icon={icon !== undefined}
        aria-label={label}
        aria-expanded={shown && suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setWanted(0);
          hasty.current = false;
          setOpen(true);
          onText(event.currentTarget.value);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {hint && text === '' && (
        <span className={classes.hint} aria-hidden="true">
          {hint}
        </span>
      )}
      <span className="visually-hidden" role="status">
        {shown ? status : ''}
      </span>
      {shown && (
        <div className={classes.panel}>
          {suggestions.length > 0 && (
            <ul id={`${id}-list`} ref={list} role="listbox" aria-label={label} className={classes.list}>
              {/* The keyboard is served by the field, as the combobox pattern has it. */}
              {suggestions.map((suggestion, index) => (
                <li
                  key={suggestion.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={classes.option}
                  onPointerMove={() => setWanted(index)}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(suggestion)}
                  onKeyDown={() => undefined}
                >
                  {suggestion.content}
                </li>
              ))}
            </ul>
          )}
          {suggestions.length === 0 && <p className={classes.status}>{status}</p>}
        </div>
      )}
    </div>
  );
}
