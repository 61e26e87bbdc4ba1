import { useState } from 'react';
import { Button } from '../../components/button';
import { AreaField } from '../../components/fields';
import { FileDrop } from '../../components/file-drop';
import { messageOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { LARGEST_FILE } from '../../lib/read-file';
import { fileTexts } from './file-texts';
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
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');

  const take = async (file: File): Promise<void> => {
    if (busy) return;
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
  const isEmpty = pasted.trim() === '';
  return (
    <>
      <FileDrop
        hint={name || t.drop}
        accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        busy={busy}
        onFiles={([file]) => file && void take(file)}
      />
      <AreaField
        label={t.paste}
        rows={4}
        value={pasted}
        onChange={(text) => {
          setPasted(text);
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
