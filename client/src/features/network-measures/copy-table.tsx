import { IconCopy } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { copyText } from '../../lib/copy-text';
import { useTexts } from '../../lib/i18n';
import classes from './measures-page.module.css';
import { texts } from './texts';

/** Puts the table where a spreadsheet takes it from; where the browser does not allow it, shows it to be copied. */
export function CopyTable({ text }: { readonly text: string }) {
  const t = useTexts(texts);
  const id = useId();
  const [tried, setTried] = useState<{ readonly copied: boolean }>();
  const byHand = useRef<HTMLTextAreaElement>(null);
  // Each time that it is refused: whoever presses the button again finds the table selected again.
  useEffect(() => byHand.current?.focus(), [tried]);
  const isRefused = tried?.copied === false;
  return (
    <div className={classes.copy} data-print="no">
      <Button
        icon={<IconCopy size={16} aria-hidden />}
        onClick={() => void copyText(text).then((copied) => setTried({ copied }))}
      >
        {t.copy}
      </Button>
      <span role="status" data-refused={isRefused}>
        {tried && (tried.copied ? t.copied : t.notCopied)}
      </span>
      {isRefused && (
        <>
          <label htmlFor={id}>{t.byHand}</label>
          <textarea
            ref={byHand}
            id={id}
            readOnly
            rows={4}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  );
}
