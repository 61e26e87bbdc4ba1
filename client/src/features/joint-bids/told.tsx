import { useRef } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useLostFocus } from '../../lib/lost-focus';
import classes from './joint-bids.module.css';
import { texts } from './texts';
import { useDoing } from './use-doing';

/**
 * What was done last, or what kept it from being done: said at once, beside where the eye is. Where the control that it
 * was done with is gone, the keyboard goes on to it.
 */
export function Told() {
  const t = useTexts(texts);
  const { told, problem, undo, busy } = useDoing();
  const around = useRef<HTMLDivElement>(null);
  useLostFocus(told ?? problem, () => {
    const said = told ? 'status' : problem && 'alert';
    return said ? around.current?.querySelector<HTMLElement>(`[role="${said}"]`) : undefined;
  });
  return (
    <div className={classes.told} data-print="no" data-shown={Boolean(told ?? problem)} ref={around}>
      <p role="status" tabIndex={-1}>
        {told?.text}{' '}
        {told?.undo && (
          <Button aria-disabled={busy} onClick={() => void undo(told.undo ?? '')}>
            {t.undo}
          </Button>
        )}
      </p>
      <p role="alert" className={classes.problem} tabIndex={-1}>
        {problem}
      </p>
    </div>
  );
}
