import { useQuery } from '@apollo/client/react';
import { wantSorts, type WantSortCode } from '@maillage/graph-schema/vocabulary';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { SelectField } from '../../components/fields';
import { UnsavedNotice } from '../../components/unsaved-notice';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { useTerm } from '../../lib/terms';
import { useUnsaved } from '../../lib/unsaved';
import { useActing } from '../acting';
import { useSave } from '../editing';
import { addressOf } from '../facts';
import { formTexts } from './form-texts';
import { recordOf, type Told } from './told-want';
import { WantTerritoriesDocument } from './wants.generated';
import { sides } from './wants-view';
import classes from './wants.module.css';

/** A structure that one acts for, in a pole in which one does: a structure of two poles is there twice. */
export interface Teller {
  readonly slug: string;
  readonly name: string;
  readonly pole: { readonly slug: string; readonly name: string };
}

interface FormProps {
  /** Where what is not saved yet is kept. */
  readonly place: string;
  readonly tellers: readonly Teller[];
  readonly side: (typeof sides)[number];
  /** What the address brings: words, a code. */
  readonly begun: { readonly name: string; readonly cpv: string };
}

/** Two lines: what; then when and where. All else is folded away. */
export function WantForm({ place, tellers, side, begun }: FormProps) {
  const t = useTexts(formTexts);
  const term = useTerm();
  const navigate = useNavigate();
  const keep = useKept();
  const { data } = useQuery(WantTerritoriesDocument);
  const { save, busy } = useSave();
  const form = useRef<HTMLFormElement>(null);
  const [first, choose] = useActing(tellers);
  const kept = useUnsaved<Told>(place, {
    side,
    of: first?.slug ?? '',
    name: begun.name.slice(0, 200),
    sort: wantSorts[0].code,
    since: '',
    until: '',
    territory: '',
    summary: '',
    tags: '',
    cpv: begun.cpv,
    seenBy: 'PUBLIC',
  });
  const told = kept.value;
  const [chosen, setTeller] = useState(tellers.find((one) => one.slug === told.of) ?? first);
  const teller = chosen?.slug === told.of ? chosen : first;
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const tell = (patch: Partial<Told>): void => {
    kept.setValue((now) => ({ ...now, ...patch }));
    // What was wrong in a field is no longer said once it is typed anew.
    setProblems((now) => new Map([...now].filter(([field]) => !(field in patch))));
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const { record, wrong } = recordOf(told, teller?.pole.slug ?? '');
    const faults = new Map(wrong.map(({ field, why }) => [field, t[why]] as const));
    setProblems(faults);
    const [fault] = faults.keys();
    if (fault !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${fault}"]`)?.focus();
      return;
    }
    const kind = told.side === 'NEED' ? 'NEEDS' : 'OFFERS';
    const outcome = await save({ kind, key: '~1', version: null, record }, '');
    if (outcome.what !== 'DONE') {
      setProblems(outcome.what === 'REFUSED' ? new Map(outcome.problems) : new Map());
      return;
    }
    kept.forget();
    const [made] = outcome.done;
    void navigate(keep(made ? addressOf({ kind: told.side, slug: made.key }) : '/besoins'), {
      state: made ? { saved: { change: made.change } } : null,
    });
  };

  const field = (name: 'name' | 'since' | 'until' | 'tags' | 'cpv', label: string, placeholder?: string) => (
    <TypedField
      label={label}
      name={name}
      value={told[name]}
      onChange={(value) => tell({ [name]: value })}
      {...(placeholder === undefined ? {} : { placeholder })}
      problem={problems.get(name)}
    />
  );
  const others = [...problems].filter(([name]) => !typed.has(name)).map(([, text]) => text);

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      {kept.isFound && <UnsavedNotice onRestart={kept.restart} />}
      {tellers.length > 1 && (
        <SelectField
          label={t.whose}
          value={String(teller ? tellers.indexOf(teller) : 0)}
          options={tellers.map((one, at) => ({ value: String(at), label: nameOf(one, tellers) }))}
          onChange={(at) => {
            const next = tellers[Number(at)];
            if (!next) return;
            setTeller(next);
            tell({ of: next.slug });
            choose(next.slug);
          }}
        />
      )}
      <div className={classes.line}>
        <SelectField
          label={t.side}
          value={told.side}
          options={sides.map((value) => ({ value, label: t.sides[value] }))}
          onChange={(value) => tell({ side: sides.find((one) => one === value) ?? 'NEED' })}
        />
        {field('name', t.name, t.namePlaceholder[told.side])}
        <SelectField
          label={t.sort}
          value={told.sort}
          options={wantSorts.map(({ code }) => ({ value: code, label: term(wantSorts, code) }))}
          onChange={(value) => tell({ sort: value as WantSortCode })}
        />
      </div>
      <div className={classes.line}>
        {field('since', t.since, t.datePlaceholder)}
        {field('until', t.until, t.datePlaceholder)}
        <SelectField
          label={t.territory}
          value={told.territory}
          options={[
            { value: '', label: t.anyTerritory },
            ...(data?.recordTerritories ?? []).map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onChange={(territory) => tell({ territory })}
        />
      </div>
      <Disclosure label={t.more} opens={problems.has('cpv') || begun.cpv !== ''}>
        <div className={classes.details}>
          <SummaryField value={told.summary} onChange={(summary) => tell({ summary })} />
          {field('tags', t.tags)}
          {field('cpv', t.cpv)}
          <SelectField
            label={t.seenBy}
            value={told.seenBy}
            options={(['PUBLIC', 'POLE'] as const).map((value) => ({ value, label: t.seen[value] }))}
            onChange={(value) => tell({ seenBy: value === 'POLE' ? 'POLE' : 'PUBLIC' })}
          />
        </div>
      </Disclosure>
      <p role="alert" className={classes.problem}>
        {others.join(' ')}
      </p>
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={busy}>
          {busy ? t.saving : t.save}
        </Button>
      </div>
    </form>
  );
}

/** The name of a structure, with the pole where it is in several. */
function nameOf({ slug, name, pole }: Teller, all: readonly Teller[]): string {
  return all.some((one) => one.slug === slug && one.pole.slug !== pole.slug) ? `${name}, ${pole.name}` : name;
}

const typed: ReadonlySet<string> = new Set(['name', 'since', 'until', 'tags', 'cpv']);

interface TypedProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly problem: string | undefined;
}

function TypedField({ label, name, value, onChange, placeholder, problem }: TypedProps) {
  const id = useId();
  return (
    <div className={classes.typed} data-name={name}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        maxLength={200}
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

function SummaryField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useTexts(formTexts);
  const id = useId();
  return (
    <div className={classes.typed}>
      <label htmlFor={id}>{t.summary}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
