import { useQuery } from '@apollo/client/react';
import { QueryState } from '../../components/query-state';
import { formatWhen } from '../../lib/format';
import { useLanguage } from '../../lib/i18n';
import { StatementLine, ThingLink } from '../facts';
import { TieRow } from '../ties';
import { FigureRecordsDocument, type ReadingPartsFragment } from './impact.generated';
import classes from './impact.module.css';

interface FigureRecordsProps {
  readonly title: string;
  readonly reading: ReadingPartsFragment;
}

/** The records behind a figure: statements with their quotes, ties with who takes part, events with their date. */
export function FigureRecords({ title, reading }: FigureRecordsProps) {
  const { language } = useLanguage();
  const { statements, ties, events } = reading;
  const { data, error, refetch } = useQuery(FigureRecordsDocument, {
    variables: {
      statements: [...statements],
      ties: [...ties],
      events: [...events],
      projects: [...(reading.projects ?? [])],
    },
  });
  return (
    <section aria-label={title} className={classes.records}>
      <QueryState data={data?.figureRecords} error={error} onRetry={() => void refetch()}>
        {(found) => (
          <ul>
            {found.statements.map((statement) => (
              <li key={statement.id}>
                <ThingLink thing={statement.about} />
                <StatementLine statement={statement} everyModality />
              </li>
            ))}
            {found.ties.map((tie) => (
              <li key={tie.id}>
                <TieRow tie={tie} of="" />
              </li>
            ))}
            {found.events.map((event) => (
              <li key={event.id}>
                <ThingLink thing={event} /> {event.period && formatWhen(event.period, language)}
              </li>
            ))}
            {found.projects.map((project) => (
              <li key={project.id}>
                <ThingLink thing={project} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </section>
  );
}
