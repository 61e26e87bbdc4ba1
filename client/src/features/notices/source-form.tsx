import { noticeKinds } from '@maillage/graph-schema/vocabulary';
import { useId } from 'react';
import { Button } from '../../components/button';
import { CheckField, SelectField } from '../../components/fields';
import { FileDrop } from '../../components/file-drop';
import { Section } from '../../components/section';
import { messageOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './notices.module.css';
import { decode, LARGEST_FILE } from '../../lib/read-file';
import { texts } from './texts';
import type { Brought } from './use-import';

interface SourceFormProps {
  readonly poles: readonly { readonly id: string; readonly name: string }[];
  readonly brought: Brought;
  readonly busy: boolean;
  readonly onChange: (brought: Brought) => void;
  /** Reads it. */
  readonly onBring: (brought: Brought) => void;
  readonly onProblem: (message: string) => void;
}

/** A file that is chosen or dropped, or a text that is pasted. */
export function SourceForm({ poles, brought, busy, onChange, onBring, onProblem }: SourceFormProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const id = useId();

  const take = async (chosen: File): Promise<void> => {
    if (chosen.size > LARGEST_FILE) {
      onProblem(messageOf('FILE_TOO_LARGE', { max: LARGEST_FILE / 1_000_000 }, language));
      return;
    }
    onBring({ ...withoutMapping(brought), text: decode(await chosen.arrayBuffer()), name: chosen.name });
  };
  const isEmpty = brought.text.trim() === '';

  return (
    <Section title={t.source}>
      <form
        className={classes.source}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty && !busy) onBring({ ...withoutMapping(brought), name: '' });
        }}
      >
        <FileDrop
          hint={t.drop}
          accept=".json,.xml,.csv,.tsv,.txt,application/json,text/csv,text/xml,text/plain"
          busy={busy}
          primary={isEmpty}
          onFile={(chosen) => void take(chosen)}
        />
        <div className={classes.field}>
          <label htmlFor={`${id}-text`}>{t.paste}</label>
          <textarea
            id={`${id}-text`}
            className={classes.area}
            rows={8}
            value={brought.name ? '' : brought.text}
            onChange={(event) => onChange({ ...brought, text: event.currentTarget.value, name: '' })}
          />
        </div>
        <div className={classes.options}>
          <SelectField
            label={t.kind}
            value={brought.kind}
            options={[
              { value: '', label: t.kindAuto },
              ...noticeKinds.map(({ code, label }) => ({ value: code, label: label[language] })),
            ]}
            onChange={(kind) => onChange({ ...brought, kind: kind as Brought['kind'] })}
          />
          {poles.length > 1 && (
            <SelectField
              label={t.pole}
              value={brought.pole}
              options={poles.map((one) => ({ value: one.id, label: one.name }))}
              onChange={(pole) => onChange({ ...brought, pole })}
            />
          )}
          <CheckField
            label={t.onlyPole}
            checked={brought.onlyPole}
            onChange={(onlyPole) => onChange({ ...brought, onlyPole })}
          />
          <CheckField
            label={t.fictitious}
            checked={brought.fictitious}
            onChange={(fictitious) => onChange({ ...brought, fictitious })}
          />
        </div>
        <div>
          <Button
            type="submit"
            primary={!isEmpty && !brought.name}
            disabled={isEmpty || brought.name !== ''}
            aria-disabled={busy}
          >
            {busy ? t.reading : t.read}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** What the columns of another spreadsheet were says nothing of this one. */
function withoutMapping({ mapping: _mapping, ...brought }: Brought): Brought {
  return brought;
}
