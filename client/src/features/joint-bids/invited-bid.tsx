import { useRef } from 'react';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Notice } from '../../components/query-state';
import { Section } from '../../components/section';
import type { BidRoomPartsFragment } from '../../lib/fragments/bid-room.generated';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useLostFocus } from '../../lib/lost-focus';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { FictitiousMark } from '../facts';
import { AnswerBid } from './answer-bid';
import type { AnswerGiven } from './answer-given';
import classes from './joint-bids.module.css';
import { StandingMark } from './members';
import { TenderLine } from './tender-line';
import { texts } from './texts';
import { Rules, Timeline } from './watched';

interface InvitedBidProps {
  readonly bid: BidRoomPartsFragment;
  /** Id of the structure that is asked. */
  readonly actor: string;
  readonly answering: {
    readonly busy: boolean;
    readonly done: boolean;
    readonly problem: string;
    readonly answer: (given: AnswerGiven) => Promise<unknown>;
  };
  /** Where a reason is kept until it has arrived. */
  readonly place: string;
}

/** What the link of an invitation opens, without an account: the group, the terms, the answers. */
export function InvitedBid({ bid, actor, answering, place }: InvitedBidProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { busy, done, problem, answer } = answering;
  const member = bid.members.find((one) => one.actor.id === actor);
  const thanks = useRef<HTMLDivElement>(null);
  useLostFocus(done, () => thanks.current);
  const titles = new Map(bid.lots.map((lot) => [lot.number, lot.title]));
  return (
    <Page
      title={bid.name}
      over={
        <>
          {t.group} {bid.fictitious && <FictitiousMark />}
        </>
      }
      lead={bid.tender ? <TenderLine tender={bid.tender} /> : undefined}
    >
      {bid.summary && (
        <p className={classes.message} lang={RECORDS_LANGUAGE}>
          {bid.summary}
        </p>
      )}
      {done ? (
        <div ref={thanks} role="status" tabIndex={-1}>
          <Notice
            title={t.thanks}
            actions={<ButtonLink to={`/groupements/${bid.slug}`}>{t.toGroups}</ButtonLink>}
          />
        </div>
      ) : (
        member &&
        (bid.state === 'GATHERING' || bid.state === 'FORMED') && (
          <Section title={t.yourAnswer}>
            <AnswerBid
              bid={bid}
              member={member}
              busy={busy}
              problem={problem}
              onAnswer={answer}
              place={place}
            />
          </Section>
        )
      )}
      <Section title={t.members} count={bid.members.length}>
        <ul className={classes.answers}>
          {bid.members.map((one) => {
            const parts = bid.parts.filter((part) => part.who === one.actor.slug);
            return (
              <li key={one.actor.id}>
                <p>
                  <strong>{one.actor.name}</strong> ({one.role === 'LEAD' ? t.lead : t.partner}
                  {one.share != null && `, ${t.terms.share(formatNumber(one.share, language))}`}){' '}
                  <StandingMark standing={one.standing} />
                </p>
                {parts.length > 0 && (
                  <p className={classes.lotTitle}>
                    {parts
                      .map((part) =>
                        [t.lot(part.lot), part.task ?? titles.get(part.lot)].filter(Boolean).join(' : '),
                      )
                      .join(' ; ')}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </Section>
      <Section title={t.timeline}>
        <Timeline room={bid} />
      </Section>
      <Section title={t.rules} lead={t.rulesLead}>
        <Rules room={bid} />
      </Section>
    </Page>
  );
}
