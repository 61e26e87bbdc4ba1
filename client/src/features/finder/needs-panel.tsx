import { cpvStem } from '@maillage/graph-schema/vocabulary';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button } from '../../components/button';
import { CheckField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { useCpvCodes, useCpvNames } from '../cpv';
import classes from './finder.module.css';
import { texts } from './texts';
import type { Partners } from './use-finder';
import { needFrom, type FinderView, type TypedNeed } from './view';

interface NeedsPanelProps {
  readonly view: FinderView;
  readonly call: Partners['call'] | undefined;
  readonly onChange: (patch: Partial<FinderView>) => void;
}

/** What is asked for: lots of a call, and what somebody adds. */
export function NeedsPanel({ view, call, onChange }: NeedsPanelProps) {
  const t = useTexts(texts);
  return (
    <section className={classes.panel} aria-label={t.asked}>
      <h2>{t.asked}</h2>
      {call && <Lots view={view} lots={call.lots} onChange={onChange} />}
      {view.call !== '' && (
        <p>
          <button
            type="button"
            className={classes.textButton}
            onClick={() => onChange({ call: '', lots: [], lotByLot: false, group: 1, search: 1 })}
          >
            {t.otherCall}
          </button>
        </p>
      )}
      <p className={classes.legend}>{view.call ? t.needs : t.typedNeeds}</p>
      <TypedNeeds needs={view.needs} onChange={(needs) => onChange({ needs, group: 1 })} />
      <NeedField onAdd={(need) => onChange({ needs: [...view.needs, need], group: 1 })} />
    </section>
  );
}

interface LotsProps {
  readonly view: FinderView;
  readonly lots: NonNullable<Partners['call']>['lots'];
  readonly onChange: (patch: Partial<FinderView>) => void;
}

function Lots({ view, lots, onChange }: LotsProps) {
  const t = useTexts(texts);
  const name = useId();
  const all = lots.map(({ number }) => number);
  const chosen = view.lots.length === 0 ? all : view.lots;
  const choose = (number: string, on: boolean): void => {
    const next = all.filter((one) => (one === number ? on : chosen.includes(one)));
    // None would be all: the last one stays.
    if (next.length > 0) onChange({ lots: next.length === all.length ? [] : next, group: 1, search: 1 });
  };
  return (
    <>
      <fieldset className={classes.checks}>
        <legend>{t.lots}</legend>
        {lots.map(({ number, title }) => (
          <CheckField
            key={number}
            label={
              <>
                <strong>{t.lot(number)}</strong> {title}
              </>
            }
            checked={chosen.includes(number)}
            onChange={(on) => choose(number, on)}
            look="choice"
          />
        ))}
      </fieldset>
      {chosen.length > 1 && (
        <div className={classes.checks} role="radiogroup" aria-label={t.lots}>
          {[false, true].map((byLot) => (
            <label key={String(byLot)} className={classes.choice}>
              <input
                type="radio"
                name={name}
                checked={view.lotByLot === byLot}
                onChange={() => onChange({ lotByLot: byLot, group: 1, search: 1 })}
              />
              <span>{byLot ? t.byLot : t.across}</span>
            </label>
          ))}
        </div>
      )}
    </>
  );
}

interface TypedNeedsProps {
  readonly needs: readonly TypedNeed[];
  readonly onChange: (needs: readonly TypedNeed[]) => void;
}

function TypedNeeds({ needs, onChange }: TypedNeedsProps) {
  const t = useTexts(texts);
  const nameOf = useCpvNames(needs.flatMap(({ cpv }) => cpv || []));
  if (needs.length === 0) return null;
  return (
    <ul className={classes.chosen}>
      {needs.map(({ label, cpv }, index) => {
        const words = [label, cpv && nameOf(cpv)].filter(Boolean).join(' · ');
        return (
          <li key={`${label}@${cpv}`}>
            <span>{words}</span>
            <button
              type="button"
              aria-label={t.remove(words)}
              onClick={() => onChange(needs.filter((_, at) => at !== index))}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Codes that are proposed for what is typed. */
const PROPOSED = 4;

/** A need in one line: words, a code, or both. */
export function NeedField({ onAdd }: { readonly onAdd: (need: TypedNeed) => void }) {
  const t = useTexts(texts);
  const id = useId();
  const [text, setText] = useState('');
  const typed = needFrom(text);
  const { choices } = useCpvCodes(typed && !typed.cpv ? typed.label : '');
  // A division says too little of what is needed to be proposed: words alone find more.
  const proposed = choices.filter(({ code }) => cpvStem(code).length > 2).slice(0, PROPOSED);
  return (
    <form
      className={classes.addNeed}
      onSubmit={(event) => {
        event.preventDefault();
        const need = needFrom(text);
        if (!need) return;
        setText('');
        onAdd(need);
      }}
    >
      <label htmlFor={id}>{t.addNeed}</label>
      <input
        id={id}
        type="text"
        value={text}
        maxLength={200}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" icon={<IconPlus size={16} aria-hidden />}>
        {t.add}
      </Button>
      <p id={`${id}-hint`} className={classes.quiet}>
        {t.needHint}
      </p>
      {proposed.length > 0 && (
        <ul className={classes.proposed} aria-label={t.proposedCodes}>
          {proposed.map(({ code, text: name }) => (
            <li key={code}>
              <button
                type="button"
                className={classes.textButton}
                onClick={() => {
                  setText('');
                  onAdd({ label: typed?.label ?? '', cpv: code });
                }}
              >
                {t.withCode(name)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
