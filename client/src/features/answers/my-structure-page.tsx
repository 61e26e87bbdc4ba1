import { useQuery } from '@apollo/client/react';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button, ButtonLink } from '../../components/button';
import { MoreList } from '../../components/more-list';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInLink } from '../../components/sign-in-link';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ActingChoice, ForOwn, givesFigures, useActing } from '../acting';
import { addressOfCompetences } from '../competences';
import { addressOf, KindIcon, SpanText, ThingLink } from '../facts';
import { AnswerForm } from './answer-form';
import { Answered } from './answered';
import {
  MyStructureDocument,
  OwnListsDocument,
  WhoAnswersDocument,
  type MyStructureQuery,
  type WhoAnswersQuery,
} from './answers.generated';
import classes from './answers.module.css';
import { DeclareForm } from './declare-form';
import { declareTexts } from './declare-texts';
import { isProposal } from './is-proposal';
import { listOf, ownOf } from './own-list';
import { OwnPart } from './own-part';
import { texts } from './texts';

const OwnWants = lazy(async () => ({ default: (await import('../wants')).OwnWants }));

type Tie = NonNullable<MyStructureQuery['party']>['ties']['nodes'][number];

/** A member's own structure: what awaits its answer, and its ties by its own stance. */
export function MyStructurePage() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(WhoAnswersDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.mine}>{content}</Page>}
    >
      {({ account, actsFor }) =>
        account && actsFor.length > 0 ? (
          <ForOwn actors={actsFor} title={t.mine}>
            <Chosen actors={actsFor} account={account.id} />
          </ForOwn>
        ) : (
          <Page title={t.mine}>
            <Notice title={t.nobody} actions={!account && <SignInLink primary />}>
              {t.nobodyHint}
            </Notice>
          </Page>
        )
      }
    </QueryState>
  );
}

interface ChosenProps {
  readonly actors: WhoAnswersQuery['viewer']['actsFor'];
  readonly account: string;
}

/** The structure in the address, or the first one. */
function Chosen({ actors, account }: ChosenProps) {
  const t = useTexts(texts);
  const d = useTexts(declareTexts);
  const [actor, choose] = useActing(actors);
  const [declaring, setDeclaring] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (declaring) form.current?.querySelector('input')?.focus();
  }, [declaring]);
  if (!actor) return null;
  return (
    <Page
      title={actor.name}
      over={t.mine}
      lead={t.lead}
      actions={
        <>
          <Button
            primary
            icon={<IconPlus size={16} aria-hidden />}
            aria-expanded={declaring}
            onClick={() => setDeclaring(!declaring)}
          >
            {d.title}
          </Button>
          <ButtonLink to={addressOfCompetences(actor.slug)}>{t.competences}</ButtonLink>
          {givesFigures(actor) && (
            <ButtonLink to={`/mes-chiffres?acteur=${actor.id}`}>{t.figures}</ButtonLink>
          )}
          <ButtonLink to="/projets">{t.projects}</ButtonLink>
          <ButtonLink to="/groupements">{t.groups}</ButtonLink>
          <ButtonLink to="/achats">{t.purchases}</ButtonLink>
          <ButtonLink to={addressOf(actor)}>{t.page}</ButtonLink>
        </>
      }
    >
      <ActingChoice actors={actors} chosen={actor.slug} onChoose={choose} />
      {declaring && (
        <div ref={form}>
          <Section title={d.title} lead={d.lead(actor.name)}>
            <DeclareForm key={actor.id} actor={actor} />
          </Section>
        </div>
      )}
      <Ties key={actor.id} actor={actor} account={account} />
      <Suspense>
        <OwnWants key={actor.id} actor={actor} />
      </Suspense>
    </Page>
  );
}

/** Ties that are read without being asked for; a structure with more asks for the others. */
const READ_BY_ITSELF = 500;

/** Ties of one stance that are shown at first. */
const SHOWN = 20;

interface TiesProps {
  readonly actor: { readonly id: string; readonly name: string };
  readonly account: string;
}

function Ties({ actor, account }: TiesProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { data, error, refetch, fetchMore } = useQuery(MyStructureDocument, {
    variables: { id: actor.id },
  });
  // What is read tells how many there are, once all is.
  const lists = useQuery(OwnListsDocument, { skip: !data?.party?.ties.pageInfo.hasNextPage });
  const counts = lists.data?.waiting?.actors.find((one) => one.actor === actor.id);
  return (
    <QueryState data={data?.party ?? undefined} error={error} onRetry={() => void refetch()}>
      {({ ties, tieCount }) => {
        const of = (list: ReturnType<typeof listOf>) =>
          ties.nodes.filter((tie) => listOf(tie, actor.id) === list);
        const goesOn = ties.pageInfo.hasNextPage;
        const listed = (title: string, read: readonly Tie[], all?: number) => {
          const count = goesOn ? all : read.length;
          const isCut = count !== undefined && count > read.length;
          return {
            title,
            count,
            lead: isCut && t.listed(formatNumber(read.length, language), formatNumber(count, language)),
          };
        };
        const [awaiting, confirmed, contested] = [of('AWAITING'), of('CONFIRMED'), of('CONTESTED')];
        return (
          <>
            <Answered ties={ties.nodes} actor={actor.id} />
            <Section {...listed(t.awaiting, awaiting, counts?.toAnswer)}>
              {awaiting.length === 0 && !goesOn && <p>{t.nothingAwaiting}</p>}
              <div data-awaiting>
                <TieList ties={awaiting} actor={actor} account={account} />
              </div>
            </Section>
            <Section {...listed(t.confirmed, confirmed, counts?.confirmed)}>
              <TieList ties={confirmed} actor={actor} account={account} answered />
            </Section>
            <Section {...listed(t.contested, contested, counts?.contested)}>
              <TieList ties={contested} actor={actor} account={account} answered />
            </Section>
            {/* What awaits an answer may stand on any page: the pages are read on, up to a point by themselves. */}
            <NextPage
              of={{ ...ties, totalCount: tieCount }}
              fetchMore={fetchMore}
              readOn={ties.nodes.length < READ_BY_ITSELF}
              label={t.more}
            />
          </>
        );
      }}
    </QueryState>
  );
}

interface TieListProps extends TiesProps {
  readonly ties: readonly Tie[];
  readonly answered?: boolean;
}

function TieList({ ties, actor, account, answered = false }: TieListProps) {
  const t = useTexts(texts);
  return (
    <MoreList items={ties} first={SHOWN} className={classes.ties} keyOf={({ id }) => id}>
      {(tie) => {
        const own = ownOf(tie, actor.id);
        return (
          <div className={classes.tie}>
            <p className={classes.name}>
              <KindIcon kind="TIE" /> <ThingLink thing={tie} /> <SpanText span={tie.span} />
            </p>
            <p className={classes.others}>
              <OwnPart tie={tie} actor={actor.id} />
            </p>
            {!answered && isProposal(tie) ? (
              <div className={classes.answer}>
                <div className={classes.buttons}>
                  <ButtonLink to={`/groupements/${tie.slug}`} aria-label={t.answerProposalOf(tie.name)}>
                    {t.answerProposal}
                  </ButtonLink>
                </div>
              </div>
            ) : (
              own && (
                <AnswerForm
                  tie={tie}
                  actor={actor}
                  account={account}
                  role={own.role}
                  withQuestion={false}
                  name={tie.name}
                  answered={answered}
                />
              )
            )}
          </div>
        );
      }}
    </MoreList>
  );
}
