import { useQuery } from '@apollo/client/react';
import { IconArrowRight, IconTable } from '@tabler/icons-react';
import { KeptLink } from '../../components/kept-link';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { TabsNav } from '../../components/tabs-nav';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { codeParam, useUrlState } from '../../lib/url-state';
import { ComparisonCards } from '../facts';
import { ComparisonsDocument, type ComparisonRelation } from './documents.generated';
import classes from './documents.module.css';
import { texts } from './texts';

const views = ['desaccords', 'evolutions', 'prevu-constate', 'accords'] as const;
const relations: Record<(typeof views)[number], ComparisonRelation> = {
  desaccords: 'DISAGREEMENT',
  evolutions: 'EVOLUTION',
  'prevu-constate': 'PLANNED_AGAINST_REPORTED',
  accords: 'AGREEMENT',
};
const view = { current: codeParam('vue', views, 'desaccords') };

export function DocumentsPage() {
  const t = useTexts(texts);
  const [{ current }] = useUrlState(view);
  const relation = relations[current];
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<PrintButton />}>
      <KeptLink to="/documents/listes" className={classes.lists}>
        <IconTable size={22} stroke={1.5} aria-hidden />
        <span>
          <strong>
            {t.lists} <IconArrowRight size={16} aria-hidden />
          </strong>
          {t.listsText}
        </span>
      </KeptLink>
      <TabsNav
        label={t.views}
        param="vue"
        current={current}
        tabs={views.map((code) => ({ code, label: t[relations[code]] }))}
      />
      <h2 className="visually-hidden">{t[relation]}</h2>
      <Comparisons key={relation} relation={relation} />
    </Page>
  );
}

function Comparisons({ relation }: { readonly relation: ComparisonRelation }) {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const { data, error, refetch, fetchMore } = useQuery(ComparisonsDocument, {
    variables: { relations: [relation], withFictitious: shown },
  });
  return (
    <QueryState data={data?.comparisons} error={error} onRetry={() => void refetch()}>
      {(comparisons) =>
        comparisons.nodes.length === 0 ? (
          <Notice title={t.none}>{t.noneText}</Notice>
        ) : (
          <>
            <p className={classes.explained}>
              {t.explained[relation]} {relation !== 'AGREEMENT' && t.rule}{' '}
              <span role="status">{t.count(comparisons.totalCount)}.</span>
            </p>
            <ComparisonCards comparisons={comparisons.nodes} />
            <NextPage of={comparisons} fetchMore={fetchMore} />
          </>
        )
      }
    </QueryState>
  );
}
