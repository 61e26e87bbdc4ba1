import { useQuery } from '@apollo/client/react';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { approvals as approvalTerms } from '@maillage/graph-schema/vocabulary';
import { useState } from 'react';
import { ButtonLink } from '../../components/button';
import { Chip } from '../../components/chip';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInLink } from '../../components/sign-in-link';
import { formatDate, dayOfMoment } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { textParam, useUrlState } from '../../lib/url-state';
import { actingView, ActingChoice, chosenOf, ForOwn } from '../acting';
import { SavedNotice } from '../editing';
import { addressOf, ThingLink, type LinkedThing } from '../facts';
import { addressOfNew, addressOfPrivate } from './addresses';
import { CompetenceList, type ActorCompetences } from './competence-list';
import { CompetencesOfDocument, MyCompetencesDocument } from './competences.generated';
import classes from './competences.module.css';
import { texts } from './texts';

const view = { ...actingView, actor: textParam('acteur') };

/** What a structure can do, for who keeps it: the one in the address, or one that one acts for. */
export function CompetencesPage() {
  const t = useTexts(texts);
  const [{ actor, acting }] = useUrlState(view);
  const { data, error, refetch } = useQuery(MyCompetencesDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ account, actsFor }) => {
        if (actor) return <OfActor key={actor} slug={actor} own={actsFor} />;
        const mine = chosenOf(actsFor, acting);
        if (mine)
          return (
            <ForOwn actors={actsFor} title={t.title}>
              <OfActor key={mine.slug} slug={mine.slug} own={actsFor} />
            </ForOwn>
          );
        return (
          <Page title={t.title}>
            <Notice title={t.nobody} actions={!account && <SignInLink primary />}>
              {t.nobodyHint}
            </Notice>
          </Page>
        );
      }}
    </QueryState>
  );
}

function OfActor({ slug, own }: { readonly slug: string; readonly own: readonly LinkedThing[] }) {
  const t = useTexts(texts);
  const [, change] = useUrlState(view);
  // What the address names is let go: it may be the structure of somebody else.
  const choose = (chosen: string): void => change({ actor: '', acting: chosen });
  const { data, error, refetch } = useQuery(CompetencesOfDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ competencesOf: found }) => {
        if (!found)
          return (
            <Page title={t.title}>
              <Notice title={t.notFound} actions={<KeptLink to="/annuaire">{t.toDirectory}</KeptLink>} />
            </Page>
          );
        const { actor, competences, mayEdit, isMine } = found;
        return (
          <Page
            title={isMine ? t.title : t.of}
            over={<ThingLink thing={actor} />}
            lead={isMine ? t.lead : t.leadForOther(actor.name)}
            actions={
              <>
                <SavedNotice />
                {mayEdit && (
                  <ButtonLink primary to={addressOfNew(actor.slug)} icon={<IconPlus size={16} aria-hidden />}>
                    {t.add}
                  </ButtonLink>
                )}
                <ButtonLink to={addressOf(actor)}>{t.page}</ButtonLink>
              </>
            }
          >
            {isMine && <ActingChoice actors={own} chosen={actor.slug} onChoose={choose} />}
            {competences.length === 0 ? (
              <Notice title={t.none}>{t.noneHint}</Notice>
            ) : (
              <Section title={t.list} count={competences.length}>
                <CompetenceList competences={competences} mayEdit={mayEdit} />
              </Section>
            )}
            <Approvals found={found} />
            {isMine && (
              <Section title={t.private} lead={t.privateLead}>
                <p>{found.capacity ? t.privateThere : t.privateEmpty}</p>
                <p className={classes.below} data-print="no">
                  <ButtonLink to={addressOfPrivate(actor.slug)} icon={<IconLock size={16} aria-hidden />}>
                    {t.privateOpen}
                  </ButtonLink>
                </p>
              </Section>
            )}
          </Page>
        );
      }}
    </QueryState>
  );
}

/** What opens reserved contracts; an approval that has expired is said to have. */
function Approvals({ found: { actor, approvals, mayEdit } }: { readonly found: ActorCompetences }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const [today] = useState(() => dayOfMoment());
  return (
    <Section title={t.approvals} lead={t.approvalsLead}>
      {approvals.length === 0 ? (
        <p>{t.noApprovals}</p>
      ) : (
        <ul className={classes.references}>
          {approvals.map(({ code, since, until, proof }) => (
            <li key={`${code} ${since ?? ''}`}>
              {term(approvalTerms, code)}
              <span className={classes.quiet}>
                {since && ` · ${t.since(formatDate(since, language))}`}
                {` · ${until ? t.until(formatDate(until, language)) : t.noEnd}`}
                {proof && ` · ${proof}`}
              </span>{' '}
              {until && until < today.slice(0, until.length) && <Chip tone="danger">{t.expired}</Chip>}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <p className={classes.below} data-print="no">
          <KeptLink to={`/modifier/${actor.id}`}>{t.editApprovals}</KeptLink>
        </p>
      )}
    </Section>
  );
}
