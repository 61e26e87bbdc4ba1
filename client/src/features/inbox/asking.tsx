import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Button, ButtonLink } from '../../components/button';
import { formatInstant } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useLostFocus } from '../../lib/lost-focus';
import { useSwappedFocus } from '../../lib/swapped-focus';
import { useSending } from '../../lib/use-sending';
import { AskAboutTiesDocument, type InboxOfPoleQuery } from './inbox.generated';
import classes from './inbox.module.css';
import { texts } from './texts';

type Entry = NonNullable<InboxOfPoleQuery['inbox']>['groups'][number]['entries'][number];

/** Ways to invite that one line offers. */
const MOST_INVITED = 3;

/** Asks about ties, and what became of it. */
function useAsking() {
  const t = useTexts(texts);
  const [send] = useMutation(AskAboutTiesDocument);
  const { carryOut, busy, problem } = useSending();
  const [said, setSaid] = useState('');
  const ask = async (ties: readonly string[]): Promise<void> => {
    setSaid('');
    const outcome = await carryOut(
      ties,
      async () => (await send({ variables: { ties: [...ties] } })).data?.askAboutTies,
    );
    if (outcome) setSaid(ties.length > 1 ? t.askedAll(outcome.asked, outcome.ties) : t.asked(outcome.asked));
  };
  return { ask, busy, problem, said };
}

interface AskProps {
  readonly tie: string;
  readonly about: string;
  readonly entry: Entry;
  /** Slug of the pole. */
  readonly pole: string;
}

/** Asks by mail about one tie where that is allowed, and says when it was asked last. */
export function Ask({ tie, about, entry, pole }: AskProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { ask, busy, problem, said } = useAsking();
  const line = useRef<HTMLSpanElement>(null);
  useLostFocus(said, () => line.current);
  const { reachable, askable, askedAt, actors } = entry;
  if (!reachable)
    return (
      <>
        <span className={classes.about}>{t.nobody}</span>
        {actors.slice(0, MOST_INVITED).map(({ slug, name }) => (
          <ButtonLink key={slug} to={`/comptes?acteur=${slug}&pole=${pole}`}>
            {t.invite(name)}
          </ButtonLink>
        ))}
      </>
    );
  return (
    <>
      {!said && askedAt && (
        <span className={classes.about}>{t.askedAt(formatInstant(askedAt, language))}</span>
      )}
      {!said && askable && (
        <Button aria-disabled={busy} onClick={() => void (busy || ask([tie]))}>
          {busy ? t.asking : askedAt ? t.askAgain : t.ask} <span className="visually-hidden">{about}</span>
        </Button>
      )}
      <span ref={line} role="status" tabIndex={-1}>
        {problem || said}
      </span>
    </>
  );
}

/** Asks about all ties of a list that may be asked about now, after a word on what that sends. */
export function AskAll({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useTexts(texts);
  const { ask, busy, problem, said } = useAsking();
  const [sure, setSure] = useState(false);
  const around = useSwappedFocus<HTMLDivElement>(sure);
  const line = useRef<HTMLParagraphElement>(null);
  const ties = entries.flatMap(({ thing, askable }) => (thing && askable ? [thing.id] : []));
  // The button goes once the list is read anew.
  useLostFocus(said && !sure && ties.length < 2, () => line.current);
  const send = async (): Promise<void> => {
    await ask(ties);
    setSure(false);
  };
  return (
    <div ref={around} className={classes.all} data-print="no">
      {sure ? (
        <>
          <p>{t.askAllSure(ties.length)}</p>
          <Button primary aria-disabled={busy} onClick={() => void (busy || send())}>
            {busy ? t.asking : t.askAllNow}
          </Button>
          <Button onClick={() => setSure(false)}>{t.cancel}</Button>
        </>
      ) : (
        ties.length > 1 && <Button onClick={() => setSure(true)}>{t.askAll(ties.length)}</Button>
      )}
      <p ref={line} role="status" tabIndex={-1}>
        {problem || said}
      </p>
    </div>
  );
}
