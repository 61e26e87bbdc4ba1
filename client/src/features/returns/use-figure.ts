import type { QualifierCode } from '@maillage/graph-schema/vocabulary';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLanguage } from '../../lib/i18n';
import { keepUnsaved, leftAt, unsavedAt } from '../../lib/unsaved';
import type { FigureFormPartsFragment } from './returns.generated';
import { typedNumber } from './typed-number';
import type { Keep } from './use-keeping';

export type Field = FigureFormPartsFragment['fields'][number];

/** Milliseconds after the last key until what was typed is saved; leaving the field or the page saves it at once. */
const PAUSE = 1200;

/** What stands in a field: words, and how exact they are. */
interface Typed {
  readonly text: string;
  readonly qualifier: QualifierCode;
}

const nothingTyped: Typed = { text: '', qualifier: 'EXACT' };

const isSame = (one: Typed | undefined, other: Typed): boolean =>
  one?.text === other.text && one.qualifier === other.qualifier;

export interface FigureOptions {
  readonly field: Field;
  readonly keep: Keep;
  /** Whether nothing can be given any more. */
  readonly closed: boolean;
  /** Where what is not saved yet is kept in this browser. */
  readonly place: string | undefined;
}

/** One figure as it is typed and saved: by itself after a pause, at once where it is left or confirmed. */
export function useFigure({ field, keep, closed, place }: FigureOptions) {
  const { language } = useLanguage();
  const shown = typedNumber(field.value ?? field.lastValue, language);
  const [left] = useState(() => (place && !closed ? leftAt<Typed>(place, nothingTyped) : undefined));
  const [text, setText] = useState(left?.text ?? shown);
  const [qualifier, setQualifier] = useState<QualifierCode>(
    left?.qualifier ?? field.qualifier ?? field.lastQualifier ?? 'EXACT',
  );
  /** What the server has, as it was typed: nothing else is sent twice. */
  const [sent, setSent] = useState<Typed | undefined>(
    field.value === null ? undefined : { text: shown, qualifier: field.qualifier ?? 'EXACT' },
  );
  const onItsWay = useRef<Typed>(undefined);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(0);
  const [isTouched, setTouched] = useState(left !== undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // “Environ 240” says how exact it is: the choice beside it follows.
  const [known, setKnown] = useState(field.qualifier);
  if (known !== field.qualifier) {
    setKnown(field.qualifier);
    if (field.qualifier) setQualifier(field.qualifier);
  }
  const isSent = (now: Typed): boolean =>
    sent?.text === now.text && (sent.qualifier === now.qualifier || field.qualifier === now.qualifier);
  const wait = (then?: () => void): void => {
    clearTimeout(timer.current);
    timer.current = then && setTimeout(then, PAUSE);
  };

  const save = async (now: Typed, sure = false): Promise<void> => {
    wait();
    // Confirmed as it is, it is sent all the same where a pole does not read it yet.
    const isKnown = onItsWay.current
      ? isSame(onItsWay.current, now)
      : isSent(now) && field.unreadBy.length === 0;
    if (!sure && (isKnown || (now.text.trim() === '' && field.value === null))) return;
    onItsWay.current = now;
    setBusy((count) => count + 1);
    const fault = await keep({ figure: field.figure, ...now, sure });
    if (onItsWay.current === now) onItsWay.current = undefined;
    setBusy((count) => count - 1);
    setProblem(fault);
    if (fault !== undefined) return;
    setSent(now);
    // The page may have been left meanwhile.
    if (place && isSame(unsavedAt<Typed>(place), now)) keepUnsaved(place, undefined);
  };
  const isUnsaved = isTouched && !isSent({ text, qualifier });
  // What an earlier visit could not save is sent again, and what is wrong with it is told.
  const sendLeft = useEffectEvent(() => {
    if (left !== undefined) wait(() => void save(left));
  });
  // So is what found no network, once there is one again.
  const sendAgain = useEffectEvent(() => {
    if (isUnsaved && problem !== undefined) void save({ text, qualifier });
  });
  const leave = useEffectEvent(() => {
    if (timer.current !== undefined) void save({ text, qualifier });
  });
  useEffect(() => {
    const onLeave = (): void => leave();
    const onNetwork = (): void => sendAgain();
    sendLeft();
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('online', onNetwork);
    return () => {
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('online', onNetwork);
      leave();
    };
  }, []);
  useEffect(() => {
    if (place) keepUnsaved(place, isUnsaved ? { text, qualifier } : undefined);
  }, [place, isUnsaved, text, qualifier]);

  const isProposed = field.value === null && field.lastValue !== null && !isTouched;
  return {
    ...{ text, qualifier, problem, isTouched, isProposed, isBusy: busy > 0 },
    type: (next: string): void => {
      setText(next);
      setTouched(true);
      wait(() => void save({ text: next, qualifier }));
    },
    choose: (how: QualifierCode): void => {
      setQualifier(how);
      if (isProposed) return;
      // Words around the number would say otherwise.
      const plain = field.value !== null && sent?.text === text ? shown : text;
      setText(plain);
      void save({ text: plain, qualifier: how });
    },
    save: (sure = false): void => void save({ text, qualifier }, sure),
  };
}
