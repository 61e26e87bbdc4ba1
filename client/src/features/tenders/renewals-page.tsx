import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink } from '../../components/button';
import { SelectField } from '../../components/fields';
import { FilterForm } from '../../components/filter-form';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { Results } from '../../components/results';
import { formatDate, formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { numberParam, textParam, useUrlState, type ValuesOf } from '../../lib/url-state';
import { ThingLink } from '../facts';
import { DivisionField, TerritoryField } from '../filters';
import { CallsTabs } from '../section-tabs';
import { Winners } from './award-section';
import { composeAddress } from './compose-address';
import { AddTender, CoverageMark, HowFar } from './parts';
import { RenewalsDocument, type RenewalsQuery } from './tenders.generated';
import { monthAfter } from './tenders-view';
import classes from './tenders.module.css';
import { texts } from './texts';
import { useMayAdd, useToday } from './use-tenders';
import { watchTexts } from './watch-texts';

const PAGE = 50;

/** Months from now that one can choose: a notice comes some months before the end of what it renews. */
const months = [0, 3, 6, 9, 12, 18, 24] as const;

/** What the address says of the list. */
const renewalsView = {
  from: numberParam('de', 6),
  to: numberParam('a', 12),
  territory: textParam('territoire'),
  cpv: textParam('cpv'),
};
type View = ValuesOf<typeof renewalsView>;
type Contract = RenewalsQuery['tenders']['nodes'][number];

/** Awarded contracts that end soon, and what the pole could cover of each. */
export function RenewalsPage() {
  const t = useTexts(watchTexts);
  const [view, update] = useUrlState(renewalsView);
  const { shown } = useFictitious();
  const mayAdd = useMayAdd();
  const today = useToday();
  const read = useQuery(RenewalsDocument, {
    variables: { filter: filterOf(view, shown, today), withFictitious: shown, sort: 'ENDS_ASC', first: PAGE },
  });
  const { data, error, refetch, fetchMore } = read;
  const found = lastAnswer(read)?.tenders;
  return (
    <Page
      title={t.renewals}
      lead={t.renewalsLead}
      width="wide"
      actions={
        <>
          {mayAdd && <AddTender />}
          <PrintButton />
        </>
      }
    >
      <CallsTabs />
      <Period view={view} onChange={update} />
      <QueryState data={found} error={error} onRetry={() => void refetch()}>
        {(contracts) =>
          contracts.nodes.length === 0 ? (
            <Notice
              title={t.renewalsNone}
              actions={
                <>
                  {(view.from !== 0 || view.to !== 24) && (
                    <Button onClick={() => update({ from: 0, to: 24 })}>{t.widen}</Button>
                  )}
                  {mayAdd && <AddTender />}
                </>
              }
            >
              {t.renewalsNoneText}
            </Notice>
          ) : (
            <Results stale={!data}>
              <p className={classes.count} role="status">
                {t.contracts(contracts.nodes.length, contracts.pageInfo.hasNextPage)}
              </p>
              <ContractTable contracts={contracts.nodes} />
              {data && <NextPage of={contracts} fetchMore={fetchMore} />}
            </Results>
          )
        }
      </QueryState>
    </Page>
  );
}

function filterOf(view: View, withFictitious: boolean, today: string) {
  const cpv = /^\d{1,8}$/.test(view.cpv) ? view.cpv : '';
  // A period that was asked for backwards is meant forwards.
  const [from, to] = [view.from, view.to].sort((a, b) => a - b) as [number, number];
  return {
    withFictitious,
    endsFrom: monthAfter(today, Math.max(0, from)),
    endsUntil: monthAfter(today, Math.min(120, to)),
    ...(view.territory ? { territory: view.territory } : {}),
    ...(cpv ? { cpv } : {}),
  };
}

function Period({
  view,
  onChange,
}: {
  readonly view: View;
  readonly onChange: (patch: Partial<View>) => void;
}) {
  const t = useTexts(watchTexts);
  const options = (own: number) =>
    [...new Set([...months, own])]
      .sort((a, b) => a - b)
      .map((one) => ({ value: String(one), label: t.monthsAt(one) }));
  return (
    <FilterForm label={t.filters}>
      <SelectField
        label={t.from}
        value={String(view.from)}
        options={options(view.from)}
        onChange={(value) => onChange({ from: Number(value) })}
      />
      <SelectField
        label={t.to}
        value={String(view.to)}
        options={options(view.to)}
        onChange={(value) => onChange({ to: Number(value) })}
      />
      <TerritoryField value={view.territory} onChange={(territory) => onChange({ territory })} />
      <DivisionField value={view.cpv} onChange={(cpv) => onChange({ cpv })} />
    </FilterForm>
  );
}

function ContractTable({ contracts }: { readonly contracts: readonly Contract[] }) {
  const t = useTexts(watchTexts);
  const common = useTexts(texts);
  const { language } = useLanguage();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t.renewals}</caption>
      <thead>
        <tr>
          <th scope="col">{t.ends}</th>
          <th scope="col">{t.contract}</th>
          <th scope="col">{t.holder}</th>
          <th scope="col" className={classes.number}>
            {t.amount}
          </th>
          <th scope="col">{common.coveredByPole}</th>
          <td data-print="no" />
        </tr>
      </thead>
      <tbody>
        {contracts.map((contract) => {
          const { endsOn, award, buyer, buyerName } = contract;
          const amount = award?.amount ?? contract.value;
          return (
            <tr key={contract.id}>
              <td className={classes.deadline}>
                {endsOn && (
                  <>
                    <time dateTime={endsOn}>{formatDate(endsOn, language)}</time>{' '}
                    <span className={classes.far}>
                      <HowFar until={endsOn} />
                    </span>
                  </>
                )}
              </td>
              <th scope="row">
                <ThingLink thing={contract} />
                <p className={classes.under}>{buyer ? <ThingLink thing={buyer} /> : buyerName}</p>
              </th>
              <td data-unsaid={!award?.winners.length}>{award && <Winners winners={award.winners} />}</td>
              <td className={classes.number} data-unsaid={amount === null}>
                {amount !== null && formatQuantity(amount, 'EUR', language)}
              </td>
              <td>
                <CoverageMark coverage={contract.coverage} />
              </td>
              <td data-print="no">
                <ButtonLink to={composeAddress(contract, [])}>
                  <span aria-hidden="true">{t.groups}</span>
                  <span className="visually-hidden">{t.groupsFor(contract.name)}</span>
                </ButtonLink>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
