import { ApolloProvider, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Button } from '../../../components/button';
import { Page } from '../../../components/page';
import { Notice, QueryState } from '../../../components/query-state';
import { afterHash } from '../../../lib/after-hash';
import { createApolloClient } from '../../../lib/apollo-client';
import { useTexts } from '../../../lib/i18n';
import { useKept } from '../../../lib/kept-params';
import { JoinForm } from './join-form';
import { keepSeat, keptSeat, type KeptSeat } from './kept-seat';
import { SeatDocument } from './seat.generated';
import { Seated } from './seated';
import { texts } from './texts';

/** Milliseconds after which a telephone looks whether others have answered for its ties. */
const LOOK_AGAIN = 15_000;

/**
 * What a structure does at a session, on a telephone: it comes in with the code of its card and answers for
 * its own ties. Its seat is its own, whoever else has signed in on this device.
 */
export function SeatPage() {
  const keep = useKept();
  const navigate = useNavigate();
  const asked = afterHash(useLocation().hash);
  const [seat, setSeat] = useState<KeptSeat | undefined>(keptSeat);
  const here = seat && (!asked || seat.code === asked) ? seat : undefined;
  useEffect(() => {
    // The code has done its work: it need not stay in the address and the history.
    if (asked && here) void navigate(keep('/s'), { replace: true });
  }, [asked, here, keep, navigate]);
  const change = (next: KeptSeat | undefined): void => {
    keepSeat(next);
    setSeat(next);
    if (asked) void navigate(keep('/s'), { replace: true });
  };
  if (!here) return <JoinForm key={asked} asked={asked} onJoin={change} />;
  return <AtSession key={here.token} seat={here} onLeave={() => change(undefined)} />;
}

interface AtSessionProps {
  readonly seat: KeptSeat;
  readonly onLeave: () => void;
}

function AtSession({ seat, onLeave }: AtSessionProps) {
  const client = useMemo(() => createApolloClient({ authorization: `Seat ${seat.token}` }), [seat.token]);
  return (
    <ApolloProvider client={client}>
      <Known token={seat.token} onLeave={onLeave} />
    </ApolloProvider>
  );
}

function Known({ token, onLeave }: { readonly token: string; readonly onLeave: () => void }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(SeatDocument, { pollInterval: LOOK_AGAIN });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ seminarSeat }) =>
        seminarSeat ? (
          <Seated token={token} seat={seminarSeat} onLeave={onLeave} />
        ) : (
          <Page title={t.over}>
            <Notice title={t.over} actions={<Button onClick={onLeave}>{t.otherCode}</Button>}>
              {t.overText}
            </Notice>
          </Page>
        )
      }
    </QueryState>
  );
}
