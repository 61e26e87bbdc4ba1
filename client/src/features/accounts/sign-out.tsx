import { useState } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useSwappedFocus } from '../../lib/swapped-focus';
import { keepUnsaved, unsavedPlaces } from '../../lib/unsaved';
import classes from './accounts.module.css';
import { texts } from './texts';

interface SignOutProps {
  readonly account: string;
  readonly onLeave: () => void;
}

/** The way out; asks first what is to become of what this browser keeps of unsaved work. */
export function SignOut({ account, onLeave }: SignOutProps) {
  const t = useTexts(texts);
  const [left, setLeft] = useState<readonly string[]>([]);
  const around = useSwappedFocus<HTMLDivElement>(left.length > 0);
  const ask = (): void => {
    const places = unsavedPlaces(account);
    setLeft(places);
    if (places.length === 0) onLeave();
  };
  const erase = (): void => {
    for (const place of left) keepUnsaved(place, undefined);
    onLeave();
  };
  return (
    <div className={classes.signOut} ref={around}>
      {left.length === 0 ? (
        <Button onClick={ask}>{t.signOut}</Button>
      ) : (
        <>
          <p role="alert">{t.unsaved(left.length)}</p>
          <Button primary onClick={erase}>
            {t.eraseAndLeave(left.length)}
          </Button>
          <Button onClick={onLeave}>{t.keepAndLeave(left.length)}</Button>
          <Button onClick={() => setLeft([])}>{t.stay}</Button>
        </>
      )}
    </div>
  );
}
