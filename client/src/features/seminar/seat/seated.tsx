import { useQuery } from '@apollo/client/react';
import type { StanceCode } from '@maillage/graph-schema/vocabulary';
import { useCallback } from 'react';
import { Page } from '../../../components/page';
import { QueryState } from '../../../components/query-state';
import { Section } from '../../../components/section';
import { useLanguage, useTexts } from '../../../lib/i18n';
import { hourOf } from '../moments';
import { AddTie } from './add-tie';
import { Leave } from './leave';
import { SeatStructureDocument, type SeatQuery, type SeatTiePartsFragment } from './seat.generated';
import classes from './seat.module.css';
import { texts } from './texts';
import { TieCard } from './tie-card';
import { useOutbox } from './use-outbox';
import { OnTheWay } from './on-the-way';

type Seat = NonNullable<SeatQuery['seminarSeat']>;

interface SeatedProps {
  readonly token: string;
  readonly seat: Seat;
  readonly onLeave: () => void;
}

/** The ties of the structure: those that wait for its answer first. */
export function Seated({ token, seat, onLeave }: SeatedProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { structure, seminar, endsAt, others } = seat;
  const { data, error, refetch } = useQuery(SeatStructureDocument, {
    variables: { slug: structure.slug },
    pollInterval: 15_000,
  });
  const onDone = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const { waiting, give, dismiss } = useOutbox(token, onDone);
  const own = waiting.filter((one) => one.token === token);
  return (
    <Page title={structure.name} over={t.title} lead={t.until(seminar, hourOf(endsAt, language))}>
      <OnTheWay waiting={own} onDismiss={dismiss} />
      <QueryState data={data} error={error} onRetry={() => void refetch()}>
        {({ party }) => {
          const ties = (party?.ties.nodes ?? []).map((tie) => ({ tie, mine: stanceOf(tie, structure.id) }));
          const isOpen = ({ tie, mine }: (typeof ties)[number]) =>
            mine === 'DECLARED' && !own.some((one) => one.tie === tie.id && !one.refused);
          const toAnswer = ties.filter(isOpen);
          const answered = ties.filter((one) => !isOpen(one));
          const card = ({ tie, mine }: (typeof ties)[number]) => (
            <TieCard
              key={tie.id}
              tie={tie}
              structure={structure.id}
              mine={mine}
              waiting={own.some((one) => one.tie === tie.id && !one.refused)}
              onGive={give}
            />
          );
          return (
            <>
              <Section title={t.toAnswer} count={toAnswer.length}>
                {toAnswer.length === 0 && <p>{ties.length === 0 ? t.noTies : t.nothing}</p>}
                <ul className={classes.ties}>{toAnswer.map(card)}</ul>
              </Section>
              <Section title={t.add} lead={t.addLead}>
                <AddTie others={others} ties={ties.map((one) => one.tie)} onGive={give} />
              </Section>
              {answered.length > 0 && (
                <Section title={t.answered} count={answered.length}>
                  <ul className={classes.ties}>{answered.map(card)}</ul>
                </Section>
              )}
            </>
          );
        }}
      </QueryState>
      <Leave unsent={own.filter((one) => !one.refused).length} onLeave={onLeave} />
    </Page>
  );
}

/** What the structure itself has answered: contested if one of its parts is, declared until it has answered for all. */
function stanceOf({ participations }: SeatTiePartsFragment, structure: string): StanceCode {
  const own = participations.filter(({ party }) => party.id === structure).map(({ stance }) => stance);
  return own.find((one) => one === 'CONTESTED') ?? own.find((one) => one === 'DECLARED') ?? 'CONFIRMED';
}
