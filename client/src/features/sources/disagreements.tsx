import { useQuery } from '@apollo/client/react';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { ComparisonCards } from '../facts';
import { SourceComparisonsDocument } from './sources.generated';
import { texts } from './texts';

/** What other sources say otherwise; nothing when they do not. */
export function Disagreements({ source }: { readonly source: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(SourceComparisonsDocument, { variables: { source } });
  const comparisons = data?.comparisons.nodes ?? [];
  if (comparisons.length === 0) return null;
  return (
    <Section title={t.disagreements} count={comparisons.length}>
      <ComparisonCards comparisons={comparisons} />
    </Section>
  );
}
