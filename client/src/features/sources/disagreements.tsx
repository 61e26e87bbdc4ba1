import { useQuery } from '@apollo/client/react';
import { NextPage } from '../../components/next-page';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { ComparisonCards } from '../facts';
import { SourceComparisonsDocument } from './sources.generated';
import { texts } from './texts';

/** What other sources say otherwise; nothing when they do not. */
export function Disagreements({ source }: { readonly source: string }) {
  const t = useTexts(texts);
  const { data, fetchMore } = useQuery(SourceComparisonsDocument, { variables: { source } });
  if (!data || data.comparisons.nodes.length === 0) return null;
  const { nodes, pageInfo } = data.comparisons;
  return (
    <Section title={t.disagreements} count={pageInfo.hasNextPage ? undefined : nodes.length}>
      <ComparisonCards comparisons={nodes} />
      <NextPage of={data.comparisons} fetchMore={fetchMore} />
    </Section>
  );
}
