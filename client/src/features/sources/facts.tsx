import { useQuery } from '@apollo/client/react';
import { NextPage } from '../../components/next-page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { FactRow } from './fact-row';
import { SourceFactsDocument } from './sources.generated';
import classes from './sources.module.css';
import { texts } from './texts';
import { useAskedLine } from './use-asked-line';

/** As many facts are read without being asked for: a document is searched and printed as a whole. */
const WHOLE = 500;

interface FactsProps {
  readonly slug: string;
  /** Of the source: its quotes are read out in it. */
  readonly language: string;
}

/** All that was kept of a source, in the order of its lines. The address can ask for one (`#l48`). */
export function Facts({ slug, language }: FactsProps) {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(SourceFactsDocument, { variables: { slug } });
  const facts = data?.source?.facts;
  const asked = useAskedLine(facts?.nodes.length ?? 0);
  const last = facts?.nodes.at(-1)?.line ?? 0;
  const hasMore = facts?.pageInfo.hasNextPage ?? false;
  // A line further on than what was read so far: read on until it is there.
  const isSought = hasMore && asked !== undefined && asked > last;
  const readOn = isSought || (hasMore && facts !== undefined && facts.nodes.length < WHOLE);
  const missing =
    asked !== undefined && facts && !isSought && !facts.nodes.some(({ line }) => line === asked);
  return (
    <Section
      title={t.facts}
      lead={facts && facts.nodes.length > 0 && !hasMore ? t.factsCount(facts.nodes.length) : null}
    >
      {missing && <Notice title={t.noSuchLine(asked)} />}
      <QueryState data={facts} error={error} onRetry={() => void refetch()}>
        {({ nodes }) =>
          nodes.length === 0 ? (
            <Notice title={t.noFacts} />
          ) : (
            <ol className={classes.facts}>
              {nodes.map((fact, index) => (
                <FactRow
                  key={`${fact.line} ${fact.quote}`}
                  fact={fact}
                  language={language}
                  first={nodes[index - 1]?.line !== fact.line}
                  asked={fact.line === asked}
                />
              ))}
            </ol>
          )
        }
      </QueryState>
      {facts && <NextPage of={facts} fetchMore={fetchMore} readOn={readOn} />}
    </Section>
  );
}
