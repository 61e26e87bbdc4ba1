import { useQuery } from '@apollo/client/react';
import { codesOf, purchaseStates } from '@maillage/graph-schema/vocabulary';
import { IconPlus } from '@tabler/icons-react';
import { ButtonLink } from '../../components/button';
import { SelectField } from '../../components/fields';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { SignInOffer } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { useUrlState } from '../../lib/url-state';
import { NoSuchPole } from '../acting';
import { CallsTabs } from '../section-tabs';
import { PurchaseCard } from './purchase-card';
import { PurchasesBoardDocument, PurchaseWhoDocument, type PurchasesBoardQuery } from './purchases.generated';
import classes from './purchases.module.css';
import { texts } from './texts';
import { purchasesView } from './view';

type Board = NonNullable<PurchasesBoardQuery['purchases']>;

/** The group purchases of a pole: what gathers first, each with how far it has come. */
export function PurchasesPage() {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const [{ pole, state }] = useUrlState(purchasesView);
  const read = useQuery(PurchasesBoardDocument, {
    variables: {
      pole: pole || null,
      withFictitious: shown,
      states: state === 'ALL' ? [...codesOf(purchaseStates)] : null,
    },
  });
  const found = lastAnswer(read);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="wide"
      actions={
        <>
          {found?.purchases?.mayAdd && <AddDoor pole={found.purchases.pole.slug} />}
          <PrintButton />
        </>
      }
    >
      <CallsTabs />
      <QueryState data={found} error={read.error} onRetry={() => void read.refetch()}>
        {({ purchases }) =>
          purchases ? (
            <Shown board={purchases} />
          ) : (
            <NoSuchPole asked={pole}>
              <Notice title={t.noPole} />
            </NoSuchPole>
          )
        }
      </QueryState>
    </Page>
  );
}

function AddDoor({ pole }: { readonly pole: string }) {
  const t = useTexts(texts);
  return (
    <ButtonLink to={`/achats/nouveau?pole=${pole}`} primary icon={<IconPlus size={16} aria-hidden />}>
      {t.add}
    </ButtonLink>
  );
}

function Shown({ board }: { readonly board: Board }) {
  const t = useTexts(texts);
  const { data: who } = useQuery(PurchaseWhoDocument);
  const isSignedIn = Boolean(who?.viewer.account);
  return (
    <>
      <Choices board={board} />
      {board.purchases.length === 0 ? (
        <Notice
          title={t.empty}
          actions={board.mayAdd ? <AddDoor pole={board.pole.slug} /> : !board.mayRead && <SignInOffer />}
        >
          {board.mayAdd ? t.emptyMine : !board.mayRead && (isSignedIn ? t.emptyElsewhere : t.emptyVisitor)}
        </Notice>
      ) : (
        <>
          <p role="status">{t.shown(board.purchases.length)}</p>
          <ul className={classes.cards}>
            {board.purchases.map((detail) => (
              <li key={detail.purchase.id}>
                <PurchaseCard detail={detail} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Choices({ board }: { readonly board: Board }) {
  const t = useTexts(texts);
  const [{ state }, change] = useUrlState(purchasesView);
  if (!board.mayRead && board.poles.length < 2) return null;
  return (
    <div className={classes.choices} data-print="no">
      {board.poles.length > 1 && (
        <SelectField
          label={t.pole}
          value={board.pole.slug}
          options={board.poles.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(pole) => change({ pole })}
        />
      )}
      <SelectField
        label={t.state}
        value={state}
        options={(['CURRENT', 'ALL'] as const).map((value) => ({ value, label: t.states[value] }))}
        onChange={(value) => change({ state: value === 'ALL' ? 'ALL' : 'CURRENT' })}
      />
    </div>
  );
}
