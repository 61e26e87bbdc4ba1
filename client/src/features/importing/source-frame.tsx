import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { AreaField, CheckField, SelectField } from '../../components/fields';
import { FileDrop } from '../../components/file-drop';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import classes from './importing.module.css';
import { texts } from './texts';

interface SourceFrameProps {
  readonly title: string;
  readonly drop: string;
  readonly accept: string;
  readonly several?: boolean;
  readonly paste: string;
  readonly pasted: string;
  /** Whether there is nothing to read yet. */
  readonly isEmpty: boolean;
  /** Whether what there is has been read as it came. */
  readonly isRead?: boolean;
  readonly busy: boolean;
  /** What has been brought so far. */
  readonly brought?: ReactNode;
  /** What is to be said about it. */
  readonly options: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
  readonly onRead: () => void;
}

/** Files that are chosen or dropped, or a text that is pasted, and what is said about them. */
export function SourceFrame(props: SourceFrameProps) {
  const { title, drop, accept, several, paste, pasted, isEmpty, isRead = false, busy } = props;
  const { brought, options, onFiles, onPaste, onRead } = props;
  const t = useTexts(texts);
  return (
    <Section title={title}>
      <form
        className={classes.source}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty && !busy) onRead();
        }}
      >
        <FileDrop
          hint={drop}
          accept={accept}
          several={several}
          busy={busy}
          primary={isEmpty}
          onFiles={onFiles}
        />
        {brought}
        <AreaField label={paste} rows={brought ? 3 : 8} value={pasted} onChange={onPaste} />
        <div className={classes.options}>{options}</div>
        <div>
          <Button
            type="submit"
            primary={!isEmpty && !isRead}
            disabled={isEmpty || isRead}
            aria-disabled={busy}
          >
            {busy ? t.reading : t.read}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface PoleOptions {
  readonly pole: string;
  readonly onlyPole: boolean;
  readonly fictitious: boolean;
}

/** A pole into which something is imported. */
export interface ImportPole {
  readonly id: string;
  readonly name: string;
  readonly fictitious: boolean;
}

interface PoleFieldsProps {
  readonly words: Readonly<Record<'pole' | 'onlyPole' | 'fictitious', string>>;
  readonly poles: readonly ImportPole[];
  readonly brought: PoleOptions;
  readonly onChange: (changed: Partial<PoleOptions>) => void;
}

/** For which pole it is, and who is to see it. */
export function PoleFields({ words, poles, brought, onChange }: PoleFieldsProps) {
  const t = useTexts(texts);
  const isInvented = poles.some((one) => one.id === brought.pole && one.fictitious);
  return (
    <>
      {poles.length > 1 && (
        <SelectField
          label={words.pole}
          value={brought.pole}
          options={poles.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(pole) => onChange({ pole })}
        />
      )}
      <CheckField
        label={words.onlyPole}
        checked={brought.onlyPole}
        onChange={(onlyPole) => onChange({ onlyPole })}
      />
      {isInvented ? (
        <p>{t.inventedPole}</p>
      ) : (
        <CheckField
          label={words.fictitious}
          checked={brought.fictitious}
          onChange={(fictitious) => onChange({ fictitious })}
        />
      )}
    </>
  );
}
