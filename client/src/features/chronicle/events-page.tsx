import { useQuery } from '@apollo/client/react';
import { eventKinds } from '@maillage/graph-schema/vocabulary';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useTerm } from '../../lib/terms';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { ModalityMark, ThingLink } from '../facts';
import { EventsDocument, type EventsQuery } from './chronicle.generated';
import classes from './chronicle.module.css';
import { texts } from './texts';

type EventNode = EventsQuery['events']['nodes'][number];

export function EventsPage() {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const { data, error, refetch, fetchMore } = useQuery(EventsDocument);
  return (
    <Page title={t.title} lead={t.lead} actions={<PrintButton />}>
      <QueryState data={data?.events} error={error} onRetry={() => void refetch()}>
        {({ nodes, pageInfo }) => {
          const events = nodes.filter(({ fictitious }) => shown || !fictitious);
          if (events.length === 0) return <Notice title={t.none}>{t.noneText}</Notice>;
          return (
            <>
              <Timeline events={events} />
              <NextPage of={{ nodes: events, pageInfo }} fetchMore={fetchMore} />
            </>
          );
        }}
      </QueryState>
    </Page>
  );
}

/** The year under which an event stands: that of its beginning. */
function yearOf({ period }: EventNode): string {
  return /\d{3}[\dX]/.exec(period ?? '')?.[0] ?? '';
}

/** The first date that is said of it: an event of which only the end is known stands where it ended. */
function firstDateOf({ period }: EventNode): string {
  return /\d.*/.exec(period ?? '')?.[0] ?? '9';
}

function Timeline({ events }: { readonly events: readonly EventNode[] }) {
  const t = useTexts(texts);
  const ordered = events.toSorted((one, other) => firstDateOf(one).localeCompare(firstDateOf(other)));
  const years = [...new Set(ordered.map(yearOf))];
  return years.map((year) => (
    <section key={year} className={classes.year}>
      <h2>{year || t.undated}</h2>
      <ol className={classes.events}>
        {ordered
          .filter((event) => yearOf(event) === year)
          .map((event) => (
            <li key={event.id}>
              <EventRow event={event} />
            </li>
          ))}
      </ol>
    </section>
  ));
}

function EventRow({ event }: { readonly event: EventNode }) {
  const term = useTerm();
  const { language } = useLanguage();
  const { eventKind, period, modality, place, organisers, summary } = event;
  return (
    <article>
      <p className={classes.quiet}>
        {[period && formatDate(period, language), term(eventKinds, eventKind)].filter(Boolean).join(' · ')}{' '}
        {modality !== 'REPORTED' && <ModalityMark modality={modality} />}
      </p>
      <h3>
        <ThingLink thing={event} />
      </h3>
      {summary && <p lang={RECORDS_LANGUAGE}>{summary}</p>}
      {(place ?? organisers[0]) && (
        <p className={classes.links}>
          {[...(place ? [place] : []), ...organisers].map((thing, index) => (
            <span key={thing.id}>
              {index > 0 && ' · '}
              <ThingLink thing={thing} />
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
