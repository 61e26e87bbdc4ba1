import { useState } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useSwappedFocus } from '../../lib/swapped-focus';
import { forgetUnsaved, unsavedPlaces } from '../../lib/unsaved';
import classes from './accounts.module.css';
import { texts } from './texts';

interface SignOutProps {
  readonly account: string;
  readonly onLeave: () => void;
}

/** The way out; asks first what is to become of what this browser keeps of unsaved work. */
export function SignOut({ account, onLeave }: SignOutProps) {
  const t = useTexts(texts);
  // How much was left when one wanted to go.
  const [left, setLeft] = useState(0);
  const around = useSwappedFocus<HTMLDivElement>(left > 0);
  const ask = (): void => {
    const found = unsavedPlaces(account).length;
    setLeft(found);
    if (found === 0) onLeave();
  };
  const erase = (): void => {
    forgetUnsaved(account);
    onLeave();
  };
  return (
    <div className={classes.signOut} ref={around}>
      {left === 0 ? (
        <Button onClick={ask}>{t.signOut}</Button>
      ) : (
        <>
          <p role="alert">{t.unsaved(left)}</p>
          <Button primary onClick={erase}>
            {t.eraseAndLeave(left)}
          </Button>
          <Button onClick={onLeave}>{t.keepAndLeave(left)}</Button>
          <Button onClick={() => setLeft(0)}>{t.stay}</Button>
        </>
      )}
    </div>
  );
}
