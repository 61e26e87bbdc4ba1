import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Button, ButtonLink } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { useSending } from '../../lib/use-sending';
import { addressOf } from '../facts';
import {
  MergeActorsDocument,
  MergePreviewDocument,
  type MergedField,
  type MergePreviewQuery,
} from './duplicates.generated';
import classes from './duplicates.module.css';
import { FieldChoices, type Choices } from './field-choices';
import { ListsOfBoth } from './lists-of-both';
import { Moves } from './moves';
import { texts } from './texts';
import { WhyField } from './why-field';

type Preview = NonNullable<MergePreviewQuery['mergePreview']>;

/** The two side by side: what each says, what will stay, what will follow. */
export function ComparePage() {
  const t = useTexts(texts);
  const { kept = '', absorbed = '' } = useParams();
  const { data, error, refetch } = useQuery(MergePreviewDocument, {
    variables: { kept, absorbed, choices: [] },
    fetchPolicy: 'network-only',
  });
  const carrying = useSending();
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.comparing}>{content}</Page>}
    >
      {({ mergePreview }) => (
        <Page
          title={t.comparing}
          width="wide"
          over={<KeptLink to="/doublons">{t.back}</KeptLink>}
          lead={mergePreview && t.choose}
        >
          {mergePreview ? (
            <Comparison
              key={`${mergePreview.kept.version} ${mergePreview.absorbed.version}`}
              preview={mergePreview}
              carrying={carrying}
              onStale={() => void refetch()}
            />
          ) : (
            <Notice title={t.notFound} actions={<ButtonLink to="/doublons">{t.back}</ButtonLink>} />
          )}
        </Page>
      )}
    </QueryState>
  );
}

interface ComparisonProps {
  readonly preview: Preview;
  /** Outlives a comparison that somebody else made old: what is wrong stays said. */
  readonly carrying: ReturnType<typeof useSending>;
  readonly onStale: () => void;
}

function Comparison({ preview, carrying, onStale }: ComparisonProps) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const navigate = useNavigate();
  const keep = useKept();
  const [choices, setChoices] = useState<Choices>({});
  const [why, setWhy] = useState('');
  const [send] = useMutation(MergeActorsDocument);
  const { carryOut, problem, busy } = carrying;
  const { kept, absorbed } = preview;

  const merge = async (): Promise<void> => {
    const asked = {
      kept: kept.shown.actor.id,
      absorbed: absorbed.shown.actor.id,
      keptVersion: kept.version,
      absorbedVersion: absorbed.version,
      choices: Object.entries(choices).map(([field, side]) => ({ field: field as MergedField, side })),
    };
    const done = await carryOut(
      [asked, why],
      async (request) =>
        (await send({ variables: { request, merge: asked, why: why || null } })).data?.mergeActors,
    );
    if (!done?.actor) return onStale();
    const address = addressOf(done.actor);
    await client.clearStore();
    await navigate(keep(address));
  };

  return (
    <form
      className={classes.comparison}
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <FieldChoices preview={preview} choices={choices} onChange={setChoices} />
      <ListsOfBoth preview={preview} />
      <Section title={t.follows}>
        <Moves preview={preview} />
      </Section>
      <WhyField value={why} onChange={setWhy} />
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <div className={classes.actions}>
        <Button type="submit" primary disabled={busy}>
          {busy ? t.merging : t.merge}
        </Button>
        <ButtonLink to={`/doublons/${absorbed.shown.actor.id}/${kept.shown.actor.id}`}>{t.swap}</ButtonLink>
      </div>
    </form>
  );
}
