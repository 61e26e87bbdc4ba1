import { bidForms } from '@maillage/graph-schema/vocabulary';
import { useState } from 'react';
import { Button } from '../../components/button';
import { AreaField, CheckField, EntryField } from '../../components/fields';
import { formatNumber, readNumber } from '../../lib/format';
import type { BidMemberPartsFragment, BidRoomPartsFragment } from '../../lib/fragments/bid-room.generated';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { useUnsaved } from '../../lib/unsaved';
import type { AnswerGiven } from './answer-given';
import classes from './joint-bids.module.css';
import { texts } from './texts';

interface AnswerBidProps {
  readonly bid: Pick<BidRoomPartsFragment, 'form' | 'leadSolidary' | 'lots'>;
  readonly member: BidMemberPartsFragment;
  readonly busy: boolean;
  readonly problem?: string | undefined;
  /** Gives whether it has arrived. */
  readonly onAnswer: (given: AnswerGiven) => Promise<unknown>;
  /** Where a reason is kept until it has arrived. */
  readonly place: string;
}

/** Why it would take other terms, or none. */
interface Reasons {
  readonly counter: string;
  readonly decline: string;
}

const noReasons: Reasons = { counter: '', decline: '' };

/** A reason as it is written. */
interface Written {
  readonly why: string;
  readonly onWhy: (why: string) => void;
}

type Opened = 'counter' | 'decline' | undefined;

/** The terms proposed to a member, and its three answers. */
export function AnswerBid({ bid, member, busy, problem, onAnswer, place }: AnswerBidProps) {
  const t = useTexts(texts);
  const { value: reasons, setValue: setReasons, forget } = useUnsaved(place, noReasons);
  const [opened, setOpened] = useState<Opened>(
    reasons.decline ? 'decline' : reasons.counter ? 'counter' : undefined,
  );
  const give = (given: AnswerGiven): void => {
    void onAnswer(given).then((arrived) => {
      if (!arrived) return;
      // What it was written in may be gone with the answer.
      forget();
      setReasons(noReasons);
      setOpened(undefined);
    });
  };
  const written = (of: keyof Reasons): Written => ({
    why: reasons[of],
    onWhy: (why) => setReasons((now) => ({ ...now, [of]: why })),
  });
  return (
    <div className={classes.answer}>
      <p>{t.askedOf(member.actor.name)}</p>
      <Terms bid={bid} member={member} />
      <div className={classes.buttons} data-print="no">
        <Button primary aria-disabled={busy} onClick={() => !busy && give({ stance: 'CONFIRMED' })}>
          {busy && !opened ? t.sending : t.accept}
        </Button>
        <Button
          aria-expanded={opened === 'counter'}
          onClick={() => setOpened(opened === 'counter' ? undefined : 'counter')}
        >
          {t.counter}
        </Button>
        <Button
          aria-expanded={opened === 'decline'}
          onClick={() => setOpened(opened === 'decline' ? undefined : 'decline')}
        >
          {t.decline}
        </Button>
      </div>
      {opened === 'counter' && (
        <Counter bid={bid} member={member} busy={busy} onGive={give} {...written('counter')} />
      )}
      {opened === 'decline' && <Decline busy={busy} onGive={give} {...written('decline')} />}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
    </div>
  );
}

function Terms({ bid, member }: Pick<AnswerBidProps, 'bid' | 'member'>) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const titles = member.lots.map((number) => {
    const title = bid.lots.find((lot) => lot.number === number)?.title;
    return title ? `${number} – ${title}` : number;
  });
  return (
    <dl className={classes.terms}>
      <div>
        <dt>{t.yourTerms.role}</dt>
        <dd>{member.role === 'LEAD' ? t.lead : t.partner}</dd>
      </div>
      <div>
        <dt>{t.yourTerms.share}</dt>
        <dd>
          {member.share === null || member.share === undefined
            ? t.yourTerms.noShare
            : t.terms.share(formatNumber(member.share, language))}
        </dd>
      </div>
      <div>
        <dt>{t.yourTerms.lots}</dt>
        <dd>{titles.length > 0 ? titles.join(', ') : t.yourTerms.everyLot}</dd>
      </div>
      <div>
        <dt>{t.yourTerms.form}</dt>
        <dd>
          {term(bidForms, bid.form)}
          {bid.leadSolidary && `, ${t.leadSolidaryIs}`}
        </dd>
      </div>
    </dl>
  );
}

interface FormProps extends Written {
  readonly busy: boolean;
  readonly onGive: (given: AnswerGiven) => void;
}

type CounterProps = FormProps & Pick<AnswerBidProps, 'bid' | 'member'>;

function Counter({ bid, member, busy, onGive, why, onWhy }: CounterProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [share, setShare] = useState(
    member.share === null || member.share === undefined ? '' : formatNumber(member.share, language),
  );
  const [lots, setLots] = useState<readonly string[]>(member.lots);
  const number = readNumber(share, language);
  const wrong = share.trim() !== '' && (number === undefined || number > 100);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || wrong) return;
        onGive({
          stance: 'CONFIRMED',
          ...(number === undefined ? {} : { share: number }),
          lots,
          ...(why.trim() ? { why: why.trim() } : {}),
        });
      }}
    >
      <EntryField
        label={t.otherShare}
        inputMode="decimal"
        value={share}
        aria-invalid={wrong}
        onChange={setShare}
      />
      <LotChoice legend={t.otherLots} lots={bid.lots} chosen={lots} onChange={setLots} />
      <AreaField label={t.whyOptional} rows={2} maxLength={600} value={why} onChange={onWhy} />
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={busy}>
          {busy ? t.sending : t.counterSend}
        </Button>
      </div>
    </form>
  );
}

function Decline({ busy, onGive, why, onWhy }: FormProps) {
  const t = useTexts(texts);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onGive({ stance: 'CONTESTED', why: why.trim() });
      }}
    >
      <AreaField label={t.why} rows={2} required maxLength={600} value={why} onChange={onWhy} />
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={busy}>
          {busy ? t.sending : t.declineSend}
        </Button>
      </div>
    </form>
  );
}

interface LotChoiceProps {
  readonly legend: string;
  readonly lots: readonly { readonly number: string; readonly title?: string | null }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Lots, each to be ticked. */
export function LotChoice({ legend, lots, chosen, onChange }: LotChoiceProps) {
  return (
    <fieldset className={classes.choices}>
      <legend>{legend}</legend>
      {lots.map(({ number, title }) => (
        <CheckField
          key={number}
          label={title ? `${number} – ${title}` : number}
          checked={chosen.includes(number)}
          onChange={(on) => onChange(on ? [...chosen, number] : chosen.filter((one) => one !== number))}
          look="choice"
        />
      ))}
    </fieldset>
  );
}
