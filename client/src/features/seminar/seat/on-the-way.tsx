import { Button } from '../../../components/button';
import { Notice } from '../../../components/query-state';
import { messageOfProblem } from '../../../lib/error-messages';
import { useLanguage, useTexts } from '../../../lib/i18n';
import { isUnsent, type Waiting } from './outbox';
import { useIsHeldUp } from './use-is-held-up';
import classes from './seat.module.css';
import { texts } from './texts';

interface OnTheWayProps {
  readonly waiting: readonly Waiting[];
  readonly onDismiss: (request: string) => void;
}

/** Says what does not arrive, and what was refused with why. */
export function OnTheWay({ waiting, onDismiss }: OnTheWayProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const unsent = waiting.filter(isUnsent).map(({ request }) => request);
  const isHeldUp = useIsHeldUp(unsent);
  return (
    <>
      <p className={classes.waiting} role="status">
        {isHeldUp ? t.waiting(unsent.length) : ''}
      </p>
      {waiting.flatMap(({ request, name, refused }) =>
        refused
          ? [
              <Notice
                key={request}
                tone="problem"
                title={t.failed(name)}
                actions={
                  <Button aria-label={t.dismissOf(name)} onClick={() => onDismiss(request)}>
                    {t.dismiss}
                  </Button>
                }
              >
                {messageOfProblem(refused, language)}
              </Notice>,
            ]
          : [],
      )}
    </>
  );
}
