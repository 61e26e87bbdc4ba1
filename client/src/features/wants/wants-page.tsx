import { IconPlus } from '@tabler/icons-react';
import { Button, ButtonLink, TextButton } from '../../components/button';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { Results } from '../../components/results';
import { useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { CallsTabs } from '../section-tabs';
import { texts } from './texts';
import { useMayTell, useWants } from './use-wants';
import { WantCard } from './want-card';
import { WantFilters } from './want-filters';
import { isFiltered, noFilters, wantsView, type WantsView } from './wants-view';
import classes from './wants.module.css';

/** What is looked for and proposed outside any call, filtered by the address. */
export function WantsPage() {
  const t = useTexts(texts);
  const [view, update] = useUrlState(wantsView);
  const found = useWants(view);
  const mayTell = useMayTell();
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="wide"
      actions={
        <>
          {mayTell && <TellDoor primary />}
          <PrintButton />
        </>
      }
    >
      <CallsTabs />
      <WantFilters view={view} onChange={update} />
      {view.of && <OfOne view={view} name={found.wants?.nodes[0]?.of.name} onChange={update} />}
      <QueryState data={found.wants} error={found.error} onRetry={() => void found.refetch()}>
        {(wants) =>
          wants.nodes.length === 0 ? (
            <Nothing view={view} mayTell={mayTell} onChange={update} />
          ) : (
            <Results stale={found.stale}>
              <p role="status">{t.shown(wants.totalCount)}</p>
              <ul className={classes.cards}>
                {wants.nodes.map((one) => (
                  <li key={one.want.id}>
                    <WantCard want={one} matchCount={one.matchCount} />
                  </li>
                ))}
              </ul>
              {!found.stale && <NextPage of={wants} fetchMore={found.fetchMore} />}
            </Results>
          )
        }
      </QueryState>
    </Page>
  );
}

export function TellDoor({ primary = false, of }: { readonly primary?: boolean; readonly of?: string }) {
  const t = useTexts(texts);
  return (
    <ButtonLink
      to={of ? `/besoins/nouveau?pour=${of}` : '/besoins/nouveau'}
      primary={primary}
      icon={<IconPlus size={16} aria-hidden />}
    >
      {t.add}
    </ButtonLink>
  );
}

interface ViewProps {
  readonly view: WantsView;
  readonly onChange: (patch: Partial<WantsView>) => void;
}

function OfOne({ view, name, onChange }: ViewProps & { readonly name: string | undefined }) {
  const t = useTexts(texts);
  return (
    <p className={classes.ofOne}>
      {t.ofOne(name ?? view.of)} <TextButton onClick={() => onChange({ of: '' })}>{t.ofAll}</TextButton>
    </p>
  );
}

/** Nothing for these filters; or nothing at all yet, which leads to the first two lines. */
function Nothing({ view, mayTell, onChange }: ViewProps & { readonly mayTell: boolean }) {
  const t = useTexts(texts);
  if (isFiltered(view))
    return (
      <Notice
        title={t.none}
        actions={
          <>
            <Button onClick={() => onChange(noFilters)}>{t.reset}</Button>
            {view.state !== 'ALL' && (
              <Button onClick={() => onChange({ ...noFilters, state: 'ALL' })}>{t.all}</Button>
            )}
          </>
        }
      >
        {t.noneText}
      </Notice>
    );
  return (
    <Notice title={t.empty} actions={mayTell && <TellDoor primary />}>
      {mayTell ? t.emptyText : t.emptyVisitor}
    </Notice>
  );
}
