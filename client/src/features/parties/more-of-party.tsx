import { useApolloClient } from '@apollo/client/react';
import { NextPage } from '../../components/next-page';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import type { Party } from './party';
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
  const { id } = party;
  // The cache puts the page behind those before it, and the view follows the cache.
  return what === 'ties' ? (
    <NextPage
      of={{ ...party.ties, totalCount: party.tieCount }}
      label={t.moreTies}
      fetchMore={({ variables }) =>
        client.query({
          query: MorePartyTiesDocument,
          variables: { id, withFictitious: shown, ...variables },
        })
      }
    />
  ) : (
    <NextPage
      of={party.statements}
      label={t.moreStatements}
      fetchMore={({ variables }) =>
        client.query({ query: MorePartyStatementsDocument, variables: { id, ...variables } })
      }
    />
  );
}
