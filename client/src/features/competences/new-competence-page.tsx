import { useQuery } from '@apollo/client/react';
import { Navigate } from 'react-router';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInOffer } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { useParamsOfAddress } from '../../lib/search-params';
import { NewRecord } from '../editing';
import { ThingLink } from '../facts';
import { addressOfCompetences } from './addresses';
import { CompetencesOfDocument } from './competences.generated';
import { texts } from './texts';

/** Adds a competence to the actor in the address; without one, one's own are where to begin. */
export function NewCompetencePage() {
  const [search] = useParamsOfAddress();
  const keep = useKept();
  const slug = search.get('acteur');
  return slug ? <NewCompetence slug={slug} /> : <Navigate to={keep('/ma-structure/competences')} replace />;
}

function NewCompetence({ slug }: { readonly slug: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(CompetencesOfDocument, { variables: { slug } });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.adding}>{content}</Page>}
    >
      {({ competencesOf: found }) =>
        found?.mayEdit ? (
          <NewRecord
            kind="COMPETENCES"
            of={{ ...found.actor, key: found.actor.slug }}
            from={addressOfCompetences(found.actor.slug)}
            title={t.adding}
            over={<ThingLink thing={found.actor} />}
            lead={t.addLead}
          />
        ) : (
          <Page title={t.adding}>
            <Notice
              title={found ? t.notYours : t.notFound}
              actions={
                <>
                  <ButtonLink to="/annuaire">{t.toDirectory}</ButtonLink>
                  <SignInOffer />
                </>
              }
            >
              {found && t.notYoursHint}
            </Notice>
          </Page>
        )
      }
    </QueryState>
  );
}
