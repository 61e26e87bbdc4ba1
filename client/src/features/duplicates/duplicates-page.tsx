import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { SelectField } from '../../components/fields';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { DuplicatesWhoDocument } from './duplicates.generated';
import classes from './duplicates.module.css';
import { MergeList } from './merge-list';
import { PairList } from './pair-list';
import { texts } from './texts';

/** For facilitators: which structures may be one, pole by pole. */
export function DuplicatesPage() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(DuplicatesWhoDocument);
  const [chosen, setChosen] = useState<string>();
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ account, facilitates }) => {
        const pole = facilitates.find(({ id }) => id === chosen) ?? facilitates[0];
        return (
          <Page title={t.title} lead={t.lead} width="wide">
            {pole ? (
              <>
                {facilitates.length > 1 && (
                  <div className={classes.pole}>
                    <SelectField
                      label={t.pole}
                      value={pole.id}
                      options={facilitates.map(({ id, name }) => ({ value: id, label: name }))}
                      onChange={setChosen}
                    />
                  </div>
                )}
                <PairList key={pole.id} pole={pole.id} />
                <MergeList pole={pole.id} />
              </>
            ) : (
              <Notice title={t.notAllowed} actions={!account && <SignInLink primary />} />
            )}
          </Page>
        );
      }}
    </QueryState>
  );
}
