import { Button } from '../../components/button';
import { AreaField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { placeOf, useUnsaved } from '../../lib/unsaved';
import classes from './joint-bids.module.css';
import { momentText } from './room-words';
import { texts } from './texts';
import { useDoing } from './use-doing';

/** What is said in the room, the earliest first. */
export function Comments({ account }: { readonly account: string }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { room, say, takeAway, busy } = useDoing();
  const kept = useUnsaved(placeOf('message', account, room.id), '');
  const text = kept.value;
  return (
    <>
      {room.comments.length === 0 && <p>{t.noComments}</p>}
      <ul className={classes.comments}>
        {room.comments.map((one) => (
          <li key={one.id}>
            <p className={classes.said}>
              <strong>{one.author ?? t.erased}</strong>
              {one.author && ` (${one.actors.length > 0 ? one.actors.join(', ') : t.facilitates})`},{' '}
              <time dateTime={one.at}>{momentText(one.at, language)}</time>
            </p>
            <p className={classes.text}>{one.text}</p>
            {one.isMine && (
              <p className={classes.small} data-print="no">
                <button
                  type="button"
                  aria-label={t.takeAwayOf(momentText(one.at, language))}
                  onClick={() => void takeAway(one.id)}
                >
                  {t.takeAway}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <form
        className={classes.form}
        data-print="no"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy || !text.trim()) return;
          void say(text.trim()).then((done) => done && kept.restart());
        }}
      >
        <AreaField label={t.say} rows={3} maxLength={2000} value={text} onChange={kept.setValue} />
        <div className={classes.buttons}>
          <Button type="submit" aria-disabled={busy}>
            {t.send}
          </Button>
        </div>
      </form>
    </>
  );
}
