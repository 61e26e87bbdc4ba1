import { useQuery } from '@apollo/client/react';
import { bidForms, bidStates, termOf } from '@maillage/graph-schema/vocabulary';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { Button, ButtonAnchor, ButtonLink } from '../../components/button';
import { Chip } from '../../components/chip';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInOffer } from '../../components/sign-in-link';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { placeOf } from '../../lib/unsaved';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { FictitiousMark } from '../facts';
import { HistorySection } from '../history';
import { AnswerBid } from './answer-bid';
import { Comments } from './comments';
import classes from './joint-bids.module.css';
import { MembersTable, StandingMark } from './members';
import { Files } from './files';
import { Moves } from './moves';
import { Papers } from './papers';
import { Readiness } from './readiness';
import { JointBidRoomDocument } from './room.generated';
import { cityOf, momentText } from './room-words';
import { TenderLine } from './tender-line';
import { texts } from './texts';
import { Told } from './told';
import { DoingProvider, useDoing } from './use-doing';
import { Rules, Timeline } from './watched';
import { WordsForm } from './words-form';

/** The room of a group that answers a call together. */
export function RoomPage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(JointBidRoomDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.group}>{content}</Page>}
    >
      {({ jointBid, viewer }) =>
        jointBid ? (
          <DoingProvider room={jointBid} reload={() => refetch()}>
            <RoomContent account={viewer.account?.id ?? ''} />
          </DoingProvider>
        ) : (
          <Page title={t.group}>
            <Notice
              title={t.notFound}
              actions={
                <>
                  <ButtonLink to="/groupements" primary>
                    {t.toGroups}
                  </ButtonLink>
                  <SignInOffer />
                </>
              }
            >
              {t.notFoundHint}
            </Notice>
          </Page>
        )
      }
    </QueryState>
  );
}

function RoomContent({ account }: { readonly account: string }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { room } = useDoing();
  const state = termOf(bidStates, room.state);
  const isOpen = room.state === 'GATHERING' || room.state === 'FORMED';
  const gathered = room.papers.filter((one) => one.done).length;
  return (
    <Page
      width="wide"
      title={room.name}
      over={
        <>
          {t.group}{' '}
          <Chip tone={room.state === 'WON' ? 'ok' : 'accent'} title={state.definition[language]}>
            {state.label[language]}
          </Chip>{' '}
          {termOf(bidForms, room.form).label[language]}
          {room.leadSolidary && `, ${t.leadSolidaryIs}`} {room.fictitious && <FictitiousMark />}
        </>
      }
      lead={room.tender ? <TenderLine tender={room.tender} /> : undefined}
      actions={
        <>
          {(room.tender?.deadline ?? room.papers.some((one) => one.due && !one.done)) && (
            <ButtonAnchor
              icon={<IconCalendarPlus size={16} aria-hidden />}
              href={`/calendrier/groupement/${room.slug}.ics?lang=${language}`}
              download
            >
              {t.calendar}
            </ButtonAnchor>
          )}
          <PrintButton />
        </>
      }
    >
      <Words account={account} />
      {/* Before what is missing: whoever is invited came for this. */}
      {isOpen && <OwnAnswers account={account} />}
      <section aria-label={t.readiness}>
        <Readiness room={room} />
      </section>
      <Section title={t.next} lead={room.mayEdit ? t.nextHint : undefined}>
        <Moves />
      </Section>
      <Section title={t.members} count={room.members.length} lead={t.membersLead}>
        <MembersTable />
      </Section>
      <Answers />
      <div className={classes.columns}>
        <div>
          <Section title={t.papers} lead={t.papersDone(gathered, room.papers.length)}>
            <Papers />
          </Section>
          {room.mayEdit && (
            <div className={classes.spaced} data-print="no">
              <Section title={t.files} lead={t.filesLead}>
                <Files />
              </Section>
            </div>
          )}
        </div>
        <div>
          <Section
            title={t.timeline}
            lead={room.tender ? t.timelineLead(cityOf(room.tender.timeZone)) : undefined}
          >
            <Timeline room={room} />
          </Section>
          <Section title={t.rules} lead={t.rulesLead}>
            <Rules room={room} />
          </Section>
        </div>
      </div>
      <Section title={t.comments} count={room.comments.length}>
        <Comments account={account} />
      </Section>
      <HistorySection thing={room.id} taken={false} />
      {/* Last, so that it stays at the foot of the window wherever one is in the room. */}
      <Told />
    </Page>
  );
}

/** What the room is called and what the invited read first; both can be changed. */
function Words({ account }: { readonly account: string }) {
  const { room } = useDoing();
  return (
    <div className={classes.words}>
      {room.summary && (
        <p className={classes.message} lang={RECORDS_LANGUAGE}>
          {room.summary}
        </p>
      )}
      {room.mayEdit && <WordsForm account={account} />}
    </div>
  );
}

/** The answers that are one's own to give. */
function OwnAnswers({ account }: { readonly account: string }) {
  const t = useTexts(texts);
  const { room, answer, busy } = useDoing();
  const own = room.members.filter((one) => one.isMine && one.standing !== 'AGREED');
  if (own.length === 0) return null;
  return (
    <Section title={t.yourAnswer}>
      {own.map((member) => (
        <AnswerBid
          key={member.actor.id}
          bid={room}
          member={member}
          busy={busy}
          onAnswer={(given) => answer(member.actor.id, given)}
          place={placeOf('reponse', account, `${room.id}.${member.actor.id}`)}
        />
      ))}
    </Section>
  );
}

/** What the members answered, where it is more than a yes to the terms of today. */
function Answers() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { room, change } = useDoing();
  const told = room.members.filter(({ answer, standing }) => answer && (standing !== 'AGREED' || answer.why));
  if (told.length === 0) return null;
  const isOpen = room.state === 'GATHERING' || room.state === 'FORMED';
  return (
    <Section title={t.answers} count={told.length}>
      <ul className={classes.answers}>
        {told.map(({ actor, answer, standing }) => {
          if (!answer) return null;
          const terms = [
            answer.share != null && t.terms.share(formatNumber(answer.share, language)),
            answer.lots && (answer.lots.length > 0 ? t.terms.lots(answer.lots.join(', ')) : t.terms.noLots),
          ]
            .filter(Boolean)
            .join(', ');
          return (
            <li key={actor.id}>
              <p>
                <StandingMark standing={standing} /> <strong>{actor.name}</strong>{' '}
                {answer.stance === 'CONTESTED' ? t.declines : t.accepts(terms)}{' '}
                <span className={classes.lotTitle}>{t.onDay(momentText(answer.on, language))}</span>
              </p>
              {answer.why && <blockquote className={classes.text}>{answer.why}</blockquote>}
              {standing === 'OTHER_TERMS' && room.mayEdit && isOpen && (
                <p data-print="no">
                  <Button
                    aria-label={t.takeOf(actor.name)}
                    onClick={() => void change({ termsOf: actor.id })}
                  >
                    {t.take}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
