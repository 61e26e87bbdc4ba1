import type { BidStateCode } from '@maillage/graph-schema/vocabulary';
import { useRef, useState } from 'react';
import { Button } from '../../components/button';
import { CheckField, EntryField } from '../../components/fields';
import { formatDate, readNumber, unsureText } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './joint-bids.module.css';
import { euros } from './room-words';
import { texts } from './texts';
import { useDoing, type Move, type Room } from './use-doing';

const plain = { poleOnly: false, withBuyer: false };

/** The steps that the bid may take from here; what cannot be meant by mistake asks first. */
export function Moves() {
  const t = useTexts(texts);
  const { room, move, busy } = useDoing();
  const [opened, setOpened] = useState<BidStateCode>();
  const steps = room.nextStates;
  const wording = (to: BidStateCode): string => {
    if (to === 'FORMED' && room.state === 'SUBMITTED') return t.to.FORMED_BACK;
    if (to === 'SUBMITTED' && room.state !== 'FORMED') return t.to.SUBMITTED_BACK;
    return t.to[to];
  };
  const sure = (to: BidStateCode): string | undefined => {
    if (to === 'SUBMITTED') return room.state === 'FORMED' ? t.sure.SUBMITTED : t.sure.SUBMITTED_BACK;
    return to === 'WITHDRAWN' ? t.sure.WITHDRAWN : undefined;
  };
  const buttons = useRef<HTMLDivElement>(null);
  const close = (): void => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpened(undefined);
  };
  const go = (asked: Move) => void move(asked).then((done) => done && setOpened(undefined));
  const [first] = steps;
  return (
    <div className={classes.moves}>
      <Result room={room} />
      {room.state === 'GATHERING' && !room.readiness.formable && <p>{t.notYet}</p>}
      {room.mayEdit && (
        <>
          <div className={classes.buttons} data-print="no" ref={buttons}>
            {steps.map((to) => {
              const asks = to === 'WON' || to === 'LOST' || sure(to) !== undefined;
              return (
                <Button
                  key={to}
                  primary={to === first && to !== 'WITHDRAWN' && to !== 'GATHERING'}
                  aria-disabled={busy}
                  {...(asks && { 'aria-expanded': opened === to })}
                  onClick={() => (asks ? setOpened(opened === to ? undefined : to) : go({ to, ...plain }))}
                >
                  {wording(to)}
                </Button>
              );
            })}
          </div>
          {opened && opened !== 'WON' && opened !== 'LOST' && (
            <div className={classes.form} role="group" aria-label={wording(opened)}>
              <p>{sure(opened)}</p>
              <div className={classes.buttons}>
                <Button primary aria-disabled={busy} onClick={() => go({ to: opened, ...plain })}>
                  {t.confirm}
                </Button>
                <Button onClick={close}>{t.cancel}</Button>
              </div>
            </div>
          )}
          {(opened === 'WON' || opened === 'LOST') && (
            <ResultForm key={opened} to={opened} onSend={go} onCancel={close} />
          )}
        </>
      )}
    </div>
  );
}

function Result({ room: { result } }: { readonly room: Room }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (!result) return null;
  const words = [
    result.amount != null && euros(result.amount, language),
    result.on && t.onDay(formatDate(result.on, language)),
    result.offers != null && t.offers(result.offers),
  ].filter(Boolean);
  return (
    <p>
      <strong>{t.resultIs}</strong> : {words.join(', ')}
    </p>
  );
}

interface ResultFormProps {
  readonly to: 'WON' | 'LOST';
  readonly onSend: (move: Move) => void;
  readonly onCancel: () => void;
}

/** What came of the bid: when, for how much, among how many; where it is said, for a bid that was won. */
function ResultForm({ to, onSend, onCancel }: ResultFormProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { room, busy } = useDoing();
  const [on, setOn] = useState('');
  const [amount, setAmount] = useState('');
  const [offers, setOffers] = useState('');
  const [title, setTitle] = useState('');
  const [quote, setQuote] = useState('');
  const [poleOnly, setPoleOnly] = useState(false);
  const [withBuyer, setWithBuyer] = useState(false);
  const money = readNumber(amount, language);
  const count = readNumber(offers, language);
  const wrongAmount = amount.trim() !== '' && money === undefined;
  const wrongOffers = offers.trim() !== '' && (count === undefined || !Number.isInteger(count));
  const isWon = to === 'WON';
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || wrongAmount || wrongOffers) return;
        const source = title.trim() && quote.trim() ? { title: title.trim(), quote: quote.trim() } : null;
        onSend({
          to,
          result: { on: on || null, amount: money ?? null, offers: count ?? null },
          source: isWon ? source : null,
          poleOnly: isWon && poleOnly,
          withBuyer: isWon && withBuyer,
        });
      }}
    >
      {to === 'LOST' && <p>{t.sure.LOST}</p>}
      <EntryField label={t.result.on} type="date" value={on} onChange={setOn} />
      <EntryField
        label={t.result.amount}
        inputMode="decimal"
        maxLength={240}
        value={amount}
        problem={wrongAmount ? (unsureText(amount, language) ?? t.noNumber) : undefined}
        onChange={setAmount}
      />
      <EntryField
        label={t.result.offers}
        inputMode="decimal"
        maxLength={240}
        value={offers}
        problem={wrongOffers ? (unsureText(offers, language) ?? t.noNumber) : undefined}
        onChange={setOffers}
      />
      {isWon && (
        <>
          <EntryField label={t.result.sourceTitle} maxLength={240} value={title} onChange={setTitle} />
          <EntryField label={t.result.quote} maxLength={240} value={quote} onChange={setQuote} />
          <p className={classes.lotTitle}>{t.result.sourceHint}</p>
          <CheckField label={t.result.poleOnly} checked={poleOnly} onChange={setPoleOnly} look="choice" />
          {room.tender && (
            <CheckField
              label={t.result.withBuyer}
              checked={withBuyer}
              onChange={setWithBuyer}
              look="choice"
            />
          )}
        </>
      )}
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={busy}>
          {busy ? t.saving : t.confirm}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
