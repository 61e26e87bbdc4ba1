import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ButtonLink } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SuggestBox } from '../../components/suggest-box';
import { useTexts } from '../../lib/i18n';
import { addressOf } from '../facts';
import { HitContent, useSearch } from '../search';
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
  const [text, setText] = useState('');
  const { hits, busy, error } = useSearch(text, ACTORS);
  const suggestions = hits
    .filter(({ thing }) => thing.id !== kept && thing.fictitious === invented)
    .map((hit) => ({ key: hit.thing.id, content: <HitContent hit={hit} /> }));
  return (
    <div className={classes.with}>
      <span className={classes.role} aria-hidden="true">
        {t.otherActor}
      </span>
      <SuggestBox
        label={t.otherActor}
        placeholder={t.findActor}
        text={text}
        onText={setText}
        suggestions={suggestions}
        busy={busy}
        status={error ? t.cannotSearch : busy ? t.searching : t.results(suggestions.length)}
        onChoose={({ key }) => void navigate(`/doublons/${kept}/${key}`)}
      />
    </div>
  );
}
