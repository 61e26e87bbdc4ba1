import { useState } from 'react';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { FigureField } from './figure-field';
import { FictitiousMark } from '../facts';
import './messages';
import type { FigureFormPartsFragment } from './returns.generated';
import classes from './returns.module.css';
import { texts } from './texts';
import { UnreadFigures } from './unread-figures';
import { useKeeping, type Send } from './use-keeping';

interface FigureFormProps {
  readonly form: FigureFormPartsFragment;
  readonly send: Send;
  /** Where what is not saved yet is kept in this browser. */
  readonly place: string | undefined;
}

/** The lines of a year, and who will read them: the same for a member, a link and a facilitator with paper. */
export function FigureForm({ form: first, send, place }: FigureFormProps) {
  const t = useTexts(texts);
  const [form, setForm] = useState(first);
  const keep = useKeeping(send, setForm);
  const given = form.fields.filter(({ value }) => value !== null).length;
  return (
    <>
      <aside className={classes.readers} aria-label={t.whoReads}>
        <p>
          <strong>{t.whoReads}</strong> {t.readers(form.readBy, form.how === 'PAPER')}
        </p>
        <p>
          {t.sums} {t.corrections}
        </p>
        {!form.closed && <UnreadFigures fields={form.fields} keep={keep} />}
      </aside>
      <Section title={form.actor.name}>
        <p className={classes.given} role="status">
          {t.given(given, form.fields.length)} {form.fictitious && <FictitiousMark />}
        </p>
        <div className={classes.fields}>
          {form.fields.map((field) => (
            <FigureField
              key={field.figure}
              field={field}
              keep={keep}
              closed={form.closed}
              place={place && `${place} ${field.figure}`}
            />
          ))}
        </div>
      </Section>
    </>
  );
}
