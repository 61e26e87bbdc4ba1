import { IconFileUpload } from '@tabler/icons-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { Button } from '../../components/button';
import { messageOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { LARGEST_FILE } from '../../lib/read-file';
import { fileTexts } from './file-texts';
import classes from './returns.module.css';
import { textOfFile } from './text-of-file';

interface FigureSourceProps {
  readonly busy: boolean;
  /** A table to look at. */
  readonly onTable: (text: string) => void;
  /** What was brought is no longer what is shown. */
  readonly onChange: () => void;
  readonly onProblem: (message: string) => void;
}

/** A table of figures: a file that is chosen or dropped, or cells that are pasted. */
export function FigureSource({ busy, onTable, onChange, onProblem }: FigureSourceProps) {
  const t = useTexts(fileTexts);
  const { language } = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [dragged, setDragged] = useState(false);
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');

  const take = async (file: File | undefined): Promise<void> => {
    if (!file || busy) return;
    setName(file.name);
    setPasted('');
    onChange();
    const read = await textOfFile(file);
    if ('text' in read) onTable(read.text);
    else
      onProblem(
        read.fault === 'TOO_LARGE'
          ? messageOf('FILE_TOO_LARGE', { max: LARGEST_FILE / 1_000_000 }, language)
          : t.unreadable,
      );
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragged(false);
    void take(event.dataTransfer.files[0]);
  };
  const isEmpty = pasted.trim() === '';
  return (
    <>
      <div
        className={classes.drop}
        data-dragged={dragged}
        onDragOver={(event) => {
          event.preventDefault();
          setDragged(true);
        }}
        onDragLeave={() => setDragged(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            // The same file can be chosen again, mended.
            event.currentTarget.value = '';
          }}
        />
        <Button
          icon={<IconFileUpload size={18} aria-hidden />}
          aria-disabled={busy}
          onClick={() => input.current?.click()}
        >
          {t.choose}
        </Button>
        <span>{name || t.drop}</span>
      </div>
      <label htmlFor={`${id}-text`}>{t.paste}</label>
      <textarea
        id={`${id}-text`}
        rows={4}
        value={pasted}
        onChange={(event) => {
          setPasted(event.currentTarget.value);
          setName('');
          onChange();
        }}
      />
      <Button aria-disabled={busy || isEmpty} onClick={() => !isEmpty && !busy && onTable(pasted)}>
        {t.preview}
      </Button>
    </>
  );
}
