import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import classes from './parties.module.css';
import type { Party } from './party-page';
import { MorePartyStatementsDocument, MorePartyTiesDocument } from './party.generated';
import { texts } from './texts';

interface MoreOfPartyProps {
  readonly party: Party;
  readonly what: 'ties' | 'statements';
}

/** Reads on where a party has more ties or statements than its page brings; what is read joins the page. */
export function MoreOfParty({ party, what }: MoreOfPartyProps) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const { shown } = useFictitious();
  const [busy, setBusy] = useState(false);
  const { hasNextPage, endCursor: after } = party[what].pageInfo;
  if (!hasNextPage || after === null) return null;
  const read = async (): Promise<void> => {
    setBusy(true);
    const { id } = party;
    // The cache puts the page behind those before it, and the view follows the cache.
    await (
      what === 'ties'
        ? client.query({ query: MorePartyTiesDocument, variables: { id, after, withFictitious: shown } })
        : client.query({ query: MorePartyStatementsDocument, variables: { id, after } })
    ).finally(() => setBusy(false));
  };
  return (
    <p className={classes.more}>
      <Button disabled={busy} onClick={() => void read()}>
        {what === 'ties' ? t.moreTies : t.moreStatements}
      </Button>
    </p>
  );
}
