import { useState } from 'react';
import { Button } from '../../../components/button';
import { useTexts } from '../../../lib/i18n';
import { useSwappedFocus } from '../../../lib/swapped-focus';
import classes from './seat.module.css';
import { texts } from './texts';

interface LeaveProps {
  /** How many answers are on their way. */
  readonly unsent: number;
  readonly onLeave: () => void;
}

/** Leaving asks first while an answer has not gone. */
export function Leave({ unsent, onLeave }: LeaveProps) {
  const t = useTexts(texts);
  const [asked, setAsked] = useState(false);
  const isAsking = asked && unsent > 0;
  // What was asked about has gone: the next answer is another matter.
  if (asked && !isAsking) setAsked(false);
  const around = useSwappedFocus<HTMLDivElement>(isAsking);
  return (
    <div className={classes.leave} ref={around}>
      {isAsking ? (
        <div role="alert">
          <p>{t.leaveAsk(unsent)}</p>
          <div className={classes.buttons}>
            <Button primary onClick={() => setAsked(false)}>
              {t.stay}
            </Button>
            <Button onClick={onLeave}>{t.leaveAnyway}</Button>
          </div>
        </div>
      ) : (
        <Button onClick={() => (unsent > 0 ? setAsked(true) : onLeave())}>{t.leave}</Button>
      )}
    </div>
  );
}
