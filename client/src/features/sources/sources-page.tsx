import { useQuery } from '@apollo/client/react';
import { sourceKinds } from '@maillage/graph-schema/vocabulary';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useTerm } from '../../lib/terms';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { ThingLink } from '../facts';
import { SourcesDocument, type SourcesQuery } from './sources.generated';
import classes from './sources.module.css';
import { texts } from './texts';

type Source = SourcesQuery['sources'][number];

export function SourcesPage() {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const { data, error, refetch } = useQuery(SourcesDocument);
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <QueryState data={data} error={error} onRetry={() => void refetch()}>
        {({ sources }) => {
          const visible = sources
            .filter(({ fictitious }) => shown || !fictitious)
            .toSorted((one, other) => other.date.localeCompare(one.date));
          if (visible.length === 0) return <Notice title={t.none}>{t.noneText}</Notice>;
          const of = (group: Group) => visible.filter((source) => groupOf(source) === group);
          return (
            <>
              <Sources title={t.documents} sources={of('documents')} />
              <Sources title={t.reference} sources={of('reference')} />
              <Sources title={t.invented} sources={of('invented')} />
            </>
          );
        }}
      </QueryState>
    </Page>
  );
}

type Group = 'documents' | 'reference' | 'invented';

function groupOf({ fictitious, sourceKind }: Source): Group {
  if (fictitious || sourceKind === 'DEMONSTRATION') return 'invented';
  return sourceKind === 'REFERENCE_DATA' ? 'reference' : 'documents';
}

function Sources({ title, sources }: { readonly title: string; readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <Section title={title} count={sources.length}>
      <ul className={classes.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SourceCard({ source }: { readonly source: Source }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const { key, sourceKind, author, publisher, date, dateEstimated, dateReason, summary } = source;
  return (
    <article className={classes.card}>
      <p className={classes.key}>{key}</p>
      <div>
        <h3>
          <ThingLink thing={source} />
        </h3>
        <p className={classes.quiet}>
          {[term(sourceKinds, sourceKind), author, publisher].filter(Boolean).join(' · ')}
        </p>
        {summary && <p lang={RECORDS_LANGUAGE}>{summary}</p>}
      </div>
      <p className={classes.date} title={dateReason ?? undefined}>
        {formatDate(date, language)}
        {dateEstimated && <span className={classes.quiet}> {t.estimated}</span>}
      </p>
    </article>
  );
}
