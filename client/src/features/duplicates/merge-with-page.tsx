import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { ButtonLink } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { addressOf } from '../facts';
import { FindThing } from '../search';
import { MergeWithWhomDocument } from './duplicates.generated';
import classes from './duplicates.module.css';
import { texts } from './texts';

const ACTORS = ['ACTOR'] as const;

/** From the page of a structure: which other one it is. The comparison follows. */
export function MergeWithPage() {
  const t = useTexts(texts);
  const { kept = '' } = useParams();
  const { data, error, refetch } = useQuery(MergeWithWhomDocument, { variables: { kept } });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.mergeWith}>{content}</Page>}
    >
      {({ party }) =>
        party ? (
          <Page
            title={t.mergeNamed(party.name)}
            lead={t.mergeWithLead}
            over={<KeptLink to={addressOf(party)}>{t.backTo(party.name)}</KeptLink>}
          >
            <OtherActor kept={party.id} invented={party.fictitious} />
          </Page>
        ) : (
          <Page title={t.mergeWith}>
            <Notice title={t.notFound} actions={<ButtonLink to="/doublons">{t.back}</ButtonLink>} />
          </Page>
        )
      }
    </QueryState>
  );
}

interface OtherActorProps {
  readonly kept: string;
  readonly invented: boolean;
}

/** Only what can be one with it is proposed: the invented with the invented, the real with the real. */
function OtherActor({ kept, invented }: OtherActorProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const keep = useKept();
  return (
    <div className={classes.with}>
      <span className={classes.role} aria-hidden="true">
        {t.otherActor}
      </span>
      <FindThing
        label={t.otherActor}
        placeholder={t.findActor}
        kinds={ACTORS}
        found={t.results}
        fits={({ id, fictitious }) => id !== kept && fictitious === invented}
        onChoose={({ id }) => void navigate(keep(`/doublons/${kept}/${id}`))}
      />
    </div>
  );
}
