import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import classes from './importing.module.css';
import { texts } from './texts';

interface DeskFrameProps {
  readonly step: 'source' | 'preview' | 'result';
  readonly problem: string | undefined;
  /** What is brought. */
  readonly source: ReactNode;
  /** What importing it would do, or did. */
  readonly children: ReactNode;
}

/** First what is brought, then what importing it would do, then what it did. */
export function DeskFrame({ step, problem, source, children }: DeskFrameProps) {
  const beyond = useRef<HTMLDivElement>(null);
  // What has come up is where one goes on, by eye and by keyboard.
  useEffect(() => {
    if (step !== 'source') beyond.current?.focus();
  }, [step]);
  return (
    <div className={classes.desk}>
      {step === 'source' && source}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <div ref={beyond} tabIndex={-1} className={classes.beyond}>
        {children}
      </div>
    </div>
  );
}

/** What was brought, and the way to bring something else. */
export function BroughtLine({
  children,
  onChange,
}: {
  readonly children: ReactNode;
  readonly onChange: () => void;
}) {
  const t = useTexts(texts);
  return (
    <p className={classes.brought}>
      {children && <strong>{children}</strong>}
      <Button data-print="no" onClick={onChange}>
        {t.change}
      </Button>
    </p>
  );
}
