import { useQuery } from '@apollo/client/react';
import { IconHistory } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Disclosure } from '../../components/disclosure';
import { KeptLink } from '../../components/kept-link';
import { LinkedDataLink } from '../../components/linked-data-link';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { ThingHistoryDocument } from './history.generated';
import classes from './history.module.css';
import { texts } from './texts';

const HistoryList = lazy(async () => ({ default: (await import('./history-list')).HistoryList }));

interface HistorySectionProps {
  /** Id of the thing. */
  readonly thing: string;
  /** Slug of the pole, on its own page: its feed is wider than its history. */
  readonly pole?: string;
  /** Whether it can be taken away as linked data: what is for few people only cannot. */
  readonly taken?: boolean;
}

/** The foot of a page: the history of its thing, folded and read when it is opened, and the thing as a file. */
export function HistorySection({ thing, pole, taken = true }: HistorySectionProps) {
  const t = useTexts(texts);
  return (
    <>
      <Section title={t.history}>
        <Disclosure label={t.show} icon={<IconHistory size={16} aria-hidden />}>
          <Suspense>
            <HistoryList thing={thing} />
          </Suspense>
        </Disclosure>
        {pole && (
          <p data-print="no">
            <KeptLink to={`/nouveautes?pole=${pole}`}>{t.allNews}</KeptLink>
          </p>
        )}
      </Section>
      {taken && (
        <p className={classes.taken} data-print="no">
          <LinkedDataLink of={thing} />
          {pole && <LinkedDataLink of={pole} whole />}
        </p>
      )}
    </>
  );
}

/** Where nothing has an address any more: what was there, and how to bring it back. */
export function RetiredHistory({ slug }: { readonly slug: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(ThingHistoryDocument, { variables: { thing: slug, first: 1 } });
  if (!data || data.history.nodes.length === 0) return null;
  return (
    <Section title={t.retired} lead={t.retiredText}>
      <div className={classes.retired}>
        <Suspense>
          <HistoryList thing={slug} />
        </Suspense>
      </div>
    </Section>
  );
}
