import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Button, ButtonLink } from '../../components/button';
import { SelectField } from '../../components/fields';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { useTerm } from '../../lib/terms';
import { useSending } from '../../lib/use-sending';
import { addressOf } from '../facts';
import {
  SplitActorsDocument,
  SplitPreviewDocument,
  type SplitChoice,
  type SplitPreviewQuery,
} from './duplicates.generated';
import classes from './duplicates.module.css';
import { texts } from './texts';
import { touchedName } from './touched-name';
import { WhyField } from './why-field';

type Preview = NonNullable<SplitPreviewQuery['splitPreview']>;

/** Makes two of one again; asks about what was edited since. */
export function SplitPage() {
  const t = useTexts(texts);
  const { absorbed = '' } = useParams();
  const { data, error, refetch } = useQuery(SplitPreviewDocument, {
    variables: { absorbed },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.split}>{content}</Page>}
    >
      {({ splitPreview }) => (
        <Page
          title={splitPreview ? t.splitting(splitPreview.absorbedName) : t.split}
          over={<KeptLink to="/doublons">{t.back}</KeptLink>}
          lead={splitPreview && t.splitLead}
        >
          {splitPreview ? (
            <Splitting absorbed={absorbed} preview={splitPreview} onStale={() => void refetch()} />
          ) : (
            <Notice title={t.cannotSplit} actions={<ButtonLink to="/doublons">{t.back}</ButtonLink>} />
          )}
        </Page>
      )}
    </QueryState>
  );
}

interface SplittingProps {
  readonly absorbed: string;
  readonly preview: Preview;
  readonly onStale: () => void;
}

function Splitting({ absorbed, preview, onStale }: SplittingProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const client = useApolloClient();
  const navigate = useNavigate();
  const keep = useKept();
  const [choices, setChoices] = useState<Readonly<Record<string, SplitChoice>>>({});
  const [why, setWhy] = useState('');
  const [send] = useMutation(SplitActorsDocument);
  const { carryOut, problem, busy } = useSending();
  const { edited, state } = preview;

  const split = async (): Promise<void> => {
    const asked = {
      absorbed,
      state,
      choices: Object.entries(choices).map(([key, choice]) => ({ key, choice })),
      why: why || null,
    };
    const done = await carryOut(
      asked,
      async (request) => (await send({ variables: { request, ...asked } })).data?.splitActors,
    );
    if (!done?.actor) return onStale();
    const address = addressOf(done.actor);
    await client.clearStore();
    await navigate(keep(address));
  };

  const options = (Object.keys(t.choices) as SplitChoice[]).map((value) => ({
    value,
    label: t.choices[value],
  }));
  return (
    <form
      className={classes.comparison}
      onSubmit={(event) => {
        event.preventDefault();
        void split();
      }}
    >
      {edited.length > 0 ? (
        <Section title={t.edited} count={edited.length} lead={t.editedLead}>
          <div className={classes.edited}>
            {edited.map(({ key, ...touched }) => (
              <SelectField
                key={key}
                label={touchedName({ key, ...touched }, term)}
                value={choices[key] ?? 'GIVE_BACK'}
                options={options}
                onChange={(choice) => setChoices({ ...choices, [key]: choice as SplitChoice })}
              />
            ))}
          </div>
        </Section>
      ) : (
        <p>{t.nothingEdited}</p>
      )}
      <WhyField value={why} onChange={setWhy} />
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <div className={classes.actions}>
        <Button type="submit" primary disabled={busy}>
          {busy ? t.merging : t.split}
        </Button>
      </div>
    </form>
  );
}
