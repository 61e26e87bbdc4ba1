import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { defineTexts, useTexts } from '../../lib/i18n';
import { Button } from '../button';
import classes from './file-drop.module.css';

const texts = defineTexts({
  fr: {
    choose: 'Choisir un fichier',
    chooseSeveral: 'Choisir des fichiers',
    dropNow: 'Lâchez le fichier pour le lire',
  },
  en: { choose: 'Choose a file', chooseSeveral: 'Choose files', dropNow: 'Let go of the file to read it' },
});

interface FileDropProps {
  /** Beside the button: which files may be dropped, or which one was. */
  readonly hint: string;
  readonly accept: string;
  readonly busy: boolean;
  readonly primary?: boolean;
  /** Whether several files can be brought at once; otherwise the first one is. */
  readonly several?: boolean | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a file is chosen or dropped. */
export function FileDrop({ hint, accept, busy, primary = false, several = false, onFiles }: FileDropProps) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const [dragged, setDragged] = useState(false);
  const take = (files: FileList | null): void => {
    const taken = [...(files ?? [])].slice(0, several ? undefined : 1);
    if (taken.length > 0) onFiles(taken);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragged(false);
    take(event.dataTransfer.files);
  };
  return (
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
        accept={accept}
        multiple={several}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be chosen again, mended.
          event.currentTarget.value = '';
        }}
      />
      <Button
        primary={primary}
        icon={<IconFileUpload size={18} aria-hidden />}
        aria-disabled={busy}
        onClick={() => input.current?.click()}
      >
        {several ? t.chooseSeveral : t.choose}
      </Button>
      <span>{dragged ? t.dropNow : hint}</span>
    </div>
  );
}
