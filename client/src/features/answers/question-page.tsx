import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useRef } from 'react';
import { roles, termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useLostFocus } from '../../lib/lost-focus';
import { useTerm } from '../../lib/terms';
import { placeOfTab } from '../../lib/unsaved';
import { addressOf, EvidenceList, KindIcon, SpanText } from '../facts';
import { AnswerButtons } from './answer-form';
import classes from './answers.module.css';
import { questionTexts } from './question-texts';
import { AskedQuestionDocument, type AskedQuestionQuery } from './questions.generated';
import { useAnswerQuestion } from './use-answer';

/** Fetched with the invitations that need it, not with each question. */
const InvitedBid = lazy(async () => ({ default: (await import('../joint-bids')).InvitedBid }));

type Question = NonNullable<AskedQuestionQuery['askedQuestion']>;
type Participation = Question['tie']['participations'][number];

/** What a mail asks, without an account: the tie, who says so, and three answers. Opening it changes nothing. */
export function QuestionPage({ token }: { readonly token: string }) {
  const t = useTexts(questionTexts);
  const { data, error, refetch } = useQuery(AskedQuestionDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.question('…')}>{content}</Page>}
    >
      {({ askedQuestion }) =>
        askedQuestion ? (
          <Asked token={token} question={askedQuestion} onStale={() => void refetch()} />
        ) : (
          <Page title={t.deadTitle}>
            <p>{t.dead}</p>
          </Page>
        )
      }
    </QueryState>
  );
}

interface AskedProps {
  readonly token: string;
  readonly question: Question;
  /** It says something else by now. */
  readonly onStale: () => void;
}

function Asked({ token, question: { actor, tie, bid }, onStale }: AskedProps) {
  const t = useTexts(questionTexts);
  const { language } = useLanguage();
  const answering = useAnswerQuestion(token, tie.saying, onStale);
  const own = tie.participations.find(({ party }) => party.id === actor.id);
  const thanks = useRef<HTMLDivElement>(null);
  useLostFocus(answering.done, () => thanks.current);
  const place = placeOfTab('reponse', `${tie.id}.${actor.id}`);
  if (bid)
    return (
      <Suspense>
        <InvitedBid bid={bid} actor={actor.id} answering={answering} place={place} />
      </Suspense>
    );
  if (answering.done)
    return (
      <Page title={t.thanksTitle}>
        <div ref={thanks} role="status" tabIndex={-1}>
          <Notice title={tie.name} actions={<ButtonLink to={addressOf(tie)}>{t.seeTie}</ButtonLink>}>
            {t.thanks}
          </Notice>
        </div>
      </Page>
    );
  return (
    <Page
      title={tie.name}
      over={
        <>
          <KindIcon kind="TIE" /> {t.over(actor.name)} · {termOf(tieKinds, tie.tieKind).label[language]}
        </>
      }
      lead={t.lead}
    >
      {own && (
        <AnswerButtons
          kind={tie.tieKind}
          role={own.role}
          question={t.question(actor.name)}
          answering={answering}
          place={place}
        />
      )}
      <Section title={t.participants}>
        <p>
          <SpanText span={tie.span} />
        </p>
        <Sayers participations={tie.participations} />
      </Section>
      <Section title={t.evidence} count={tie.evidence.length}>
        {tie.evidence.length > 0 ? <EvidenceList evidence={tie.evidence} /> : <p>{t.noEvidence}</p>}
      </Section>
    </Page>
  );
}

/** Who takes part, and what each of them says itself. */
function Sayers({ participations }: { readonly participations: readonly Participation[] }) {
  const t = useTexts(questionTexts);
  const term = useTerm();
  return (
    <ul className={classes.sayers}>
      {participations.map(({ party, role, stance, answers }) => {
        const said = answers.filter((one) => one.authority === 'ACTOR').at(-1);
        return (
          <li key={`${party.id} ${role}`}>
            {`${party.name} (${term(roles, role)})`}
            {said && stance === 'CONFIRMED' && ` — ${t.saidBy(party.name)}`}
            {said && stance === 'CONTESTED' && ` — ${t.contestedBy(party.name)} : ${said.why ?? ''}`}
          </li>
        );
      })}
    </ul>
  );
}
