import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { AreaField, EntryField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { bestQuote } from './best-quote';
import { addParticipant, asKind, type EntryFact, type EntryParticipant } from './entry';
import { KindChoice } from './kind-choice';
import { KnownTies } from './known-ties';
import { Participants } from './participants';
import classes from './quick-entry.module.css';
import { texts } from './texts';
import type { Fault } from './to-edits';

interface FactCardProps {
  readonly number: number;
  readonly fact: EntryFact;
  readonly passage: string;
  readonly faults: readonly Fault[];
  /** Whether the keyboard goes there at once. */
  readonly focused: boolean;
  /** How the tie is called when no title is typed. */
  readonly title: string;
  readonly onFact: (change: (fact: EntryFact) => EntryFact) => void;
  readonly onRemove: () => void;
  /** Enter in the empty list of participants. */
  readonly onEnter: () => void;
  readonly made: readonly Pick<EntryParticipant, 'key' | 'name'>[];
  readonly fresh: (name: string) => Pick<EntryParticipant, 'key' | 'name' | 'fresh'>;
  readonly onPending: (name: string) => void;
}

/** One tie that the passage says. */
export function FactCard(props: FactCardProps) {
  const { number, fact, passage, faults, focused, title, onFact, onRemove, onEnter, made, fresh, onPending } =
    props;
  const t = useTexts(texts);
  const kind = useRef<HTMLInputElement>(null);
  const who = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) kind.current?.focus();
  }, [focused]);
  const names = fact.participants.map((one) => one.name);
  return (
    <fieldset className={classes.fact}>
      <legend>{t.fact(number)}</legend>
      <KindChoice
        kind={fact.kind}
        fieldRef={kind}
        onKind={(code) => {
          onFact((now) => asKind(now, code));
          who.current?.focus();
        }}
      />
      <Participants
        first={number === 1}
        fact={fact}
        fieldRef={who}
        made={made}
        fresh={fresh}
        onPending={onPending}
        onAdd={(chosen) => onFact((now) => addParticipant(now, chosen))}
        onParticipants={(participants) => onFact((now) => ({ ...now, participants, known: undefined }))}
        onEnter={onEnter}
      />
      <KnownTies
        fact={fact}
        onKnown={(known) => {
          onFact((now) => ({ ...now, known }));
          who.current?.focus(); // The button that was pressed is gone.
        }}
      />
      {!fact.known && (
        <div className={classes.row}>
          <EntryField
            label={t.since}
            placeholder={t.sincePlaceholder}
            value={fact.since}
            onChange={(since) => onFact((now) => ({ ...now, since }))}
          />
          <EntryField
            label={t.name}
            placeholder={title}
            value={fact.name}
            onChange={(name) => onFact((now) => ({ ...now, name }))}
          />
        </div>
      )}
      <AreaField
        label={t.quote}
        rows={2}
        placeholder={bestQuote(passage, names, '').text}
        value={fact.quote}
        onChange={(quote) => onFact((now) => ({ ...now, quote }))}
      />
      <button
        type="button"
        className={classes.removeFact}
        aria-label={t.removeFact(number)}
        title={t.removeFact(number)}
        onClick={onRemove}
      >
        <IconTrash size={17} aria-hidden />
      </button>
      <Faults faults={faults} />
    </fieldset>
  );
}

/** What is wrong, one under the other, said when it appears. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useTexts(texts);
  return (
    <div role="alert" className={classes.faults}>
      {faults.map(({ code }) => (
        <p key={code}>{t.faults[code]}</p>
      ))}
    </div>
  );
}
