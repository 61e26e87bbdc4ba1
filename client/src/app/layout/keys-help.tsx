import { useCallback, useRef } from 'react';
import { useTexts } from '../../lib/i18n';
import { usePageKey, useShortcutGroups, type ShortcutGroup } from '../../lib/shortcuts';
import { texts } from '../texts';
import classes from './keys-help.module.css';

const ID = 'keys-help';

export function openKeysHelp(): void {
  const dialog = document.getElementById(ID);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** What the keyboard can do here: the keys of every page, then those of the page that is shown. */
export function KeysHelp() {
  const t = useTexts(texts);
  const dialog = useRef<HTMLDialogElement>(null);
  const ofPage = useShortcutGroups();
  usePageKey(
    '?',
    useCallback((event) => {
      event.preventDefault();
      openKeysHelp();
    }, []),
  );
  const everywhere: ShortcutGroup = {
    title: t.keysEverywhere,
    shortcuts: [
      { keys: ['/'], does: t.keySearch },
      { keys: ['?'], does: t.keyHelp },
      { keys: ['Esc'], does: t.keyEscape },
    ],
  };
  return (
    <dialog id={ID} ref={dialog} className={classes.dialog} aria-labelledby="keys-help-title">
      <h2 id="keys-help-title">{t.keys}</h2>
      {[...ofPage, everywhere].map(({ title, shortcuts }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className={classes.list}>
            {shortcuts.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <button type="button" className={classes.close} onClick={() => dialog.current?.close()}>
        {t.close}
      </button>
    </dialog>
  );
}
