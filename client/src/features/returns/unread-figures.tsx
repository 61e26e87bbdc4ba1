import { useRef, useState } from 'react';
import { Button } from '../../components/button';
import { useLanguage, useTexts } from '../../lib/i18n';
import { toHandOver } from './handing-over';
import type { FigureFormPartsFragment } from './returns.generated';
import classes from './returns.module.css';
import { texts } from './texts';
import type { Keep } from './use-keeping';

interface UnreadFiguresProps {
  readonly fields: FigureFormPartsFragment['fields'];
  readonly keep: Keep;
}

/** Figures that were saved before the structure came to a pole: who runs that one reads them when they are handed over. */
export function UnreadFigures({ fields, keep }: UnreadFiguresProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const told = useRef<HTMLParagraphElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [isDone, setDone] = useState(false);
  const { poles, figures } = toHandOver(fields, language);
  const count = figures.length;
  const names = poles.join(', ');

  const handOver = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const faults = await Promise.all(figures.map((one) => keep(one)));
    const fault = faults.find((one) => one !== undefined);
    setProblem(fault);
    setDone(fault === undefined);
    setBusy(false);
    // The button is gone.
    if (fault === undefined) told.current?.focus();
  };
  if (count === 0 && !isDone) return null;
  return (
    <>
      <p ref={told} role="status" tabIndex={-1}>
        {count > 0 ? t.unread(count, names) : t.handedOver}
      </p>
      {count > 0 && (
        <Button aria-disabled={isBusy} onClick={() => void handOver()}>
          {t.handOver(count, names)}
        </Button>
      )}
      {problem !== undefined && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
