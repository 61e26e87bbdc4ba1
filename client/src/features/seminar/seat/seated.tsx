import { useQuery } from '@apollo/client/react';
import type { StanceCode } from '@maillage/graph-schema/vocabulary';
import { useCallback, useRef, useState } from 'react';
import { NextPage } from '../../../components/next-page';
import { Page } from '../../../components/page';
import { QueryState } from '../../../components/query-state';
import { Section } from '../../../components/section';
import { useLanguage, useTexts } from '../../../lib/i18n';
import { useLostFocus } from '../../../lib/lost-focus';
import { untilHour } from '../moments';
import { AddTie } from './add-tie';
import { Leave } from './leave';
import { SeatStructureDocument, type SeatQuery, type SeatTiePartsFragment } from './seat.generated';
import classes from './seat.module.css';
import { texts } from './texts';
import { TieCard } from './tie-card';
import { isUnsent } from './outbox';
import { useAnsweredElsewhere } from './use-answered-elsewhere';
import { useOutbox } from './use-outbox';
import { OnTheWay } from './on-the-way';

type Seat = NonNullable<SeatQuery['seminarSeat']>;

interface SeatedProps {
  readonly token: string;
  readonly seat: Seat;
  readonly onLeave: () => void;
}

/** Ties that are read without being asked for; a structure with more asks for the others. */
const READ_BY_ITSELF = 500;

/** A tie, and what the structure itself says of it. */
interface Line {
  readonly tie: SeatTiePartsFragment;
  readonly mine: StanceCode;
}

/** What took its control away: an answer for the tie at a place among those to answer, or a refusal that was read. */
type Left = { readonly place: number } | 'REFUSAL' | undefined;

/** The ties of the structure: those that wait for its answer first. */
export function Seated({ token, seat, onLeave }: SeatedProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { structure, seminar, endsAt, others } = seat;
  const { data, error, refetch, fetchMore } = useQuery(SeatStructureDocument, {
    variables: { slug: structure.slug },
    pollInterval: 15_000,
  });
  const onDone = useCallback(() => refetch().catch(() => undefined), [refetch]);
  const { waiting, give, dismiss } = useOutbox(token, onDone);
  const [left, setLeft] = useState<Left>();
  const refusals = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const nothingLeft = useRef<HTMLParagraphElement>(null);
  /** Ties for which an answer is begun: what is written stays, though another telephone answers. */
  const [begun, setBegun] = useState<readonly string[]>([]);
  /** The tie that the keyboard stands at, or stood at when it went. */
  const stoodAt = useRef<string>(undefined);
  const own = waiting.filter((one) => one.token === token);
  const isGiven = (id: string): boolean => own.some((one) => one.tie === id && !one.refused);
  const listed = data?.party?.ties;
  const ties = (listed?.nodes ?? []).map((tie) => ({ tie, mine: stanceOf(tie, structure.id) }));
  const isToAnswer = ({ tie, mine }: Line): boolean =>
    (mine === 'DECLARED' || begun.includes(tie.id)) && !isGiven(tie.id);
  const toAnswer = ties.filter(isToAnswer);
  const answered = ties.filter((one) => !isToAnswer(one));
  const { elsewhere, forget } = useAnsweredElsewhere(
    toAnswer.map(({ tie: { id, name }, mine }) => ({ id, name, open: mine === 'DECLARED' })),
    (id) => !isGiven(id) && ties.some(({ tie, mine }) => tie.id === id && mine !== 'DECLARED'),
  );
  const nextAt = (place: number): HTMLElement | null => {
    const cards = [...(list.current?.children ?? [])];
    return (cards[place] ?? cards.at(-1))?.querySelector('h3') ?? nothingLeft.current;
  };
  useLostFocus(left, () => {
    const refusal = left === 'REFUSAL' && refusals.current?.querySelector('button');
    return refusal || nextAt(typeof left === 'object' ? left.place : 0);
  });
  useLostFocus(elsewhere, () =>
    elsewhere && elsewhere.id === stoodAt.current ? nextAt(elsewhere.place) : null,
  );
  const cardOf = ({ tie, mine }: Line) => ({
    ...{ tie, mine, structure: structure.id, waiting: isGiven(tie.id) },
  });
  return (
    <Page title={structure.name} over={t.title} lead={`${seminar}, ${untilHour(endsAt, language)}`}>
      <div ref={refusals}>
        <OnTheWay
          waiting={own}
          onDismiss={(request) => {
            dismiss(request);
            setLeft('REFUSAL');
          }}
        />
      </div>
      <QueryState data={data} error={error} onRetry={() => void refetch()}>
        {({ party }) => (
          <>
            <Section title={t.toAnswer} count={toAnswer.length}>
              <p className={classes.waiting} role="status">
                {elsewhere && t.elsewhere(elsewhere.name)}
              </p>
              {toAnswer.length === 0 && !listed?.pageInfo.hasNextPage && (
                <p ref={nothingLeft} tabIndex={-1}>
                  {ties.length === 0 ? t.noTies : t.nothing}
                </p>
              )}
              <ul
                ref={list}
                className={classes.ties}
                onFocus={({ target }) => {
                  stoodAt.current = target.closest<HTMLElement>('[data-tie]')?.dataset['tie'];
                }}
              >
                {toAnswer.map((one, place) => (
                  <TieCard
                    {...cardOf(one)}
                    key={one.tie.id}
                    onGive={(given) => {
                      give(given);
                      forget();
                      setLeft({ place });
                    }}
                    onDoing={(isDoing) => {
                      const others = begun.filter((id) => id !== one.tie.id);
                      setBegun(isDoing ? [...others, one.tie.id] : others);
                      // It goes to the others where it was answered meanwhile.
                      if (!isDoing) setLeft({ place });
                    }}
                  />
                ))}
              </ul>
            </Section>
            <Section title={t.add} lead={t.addLead}>
              <AddTie others={others} ties={ties.map((one) => one.tie)} onGive={give} />
            </Section>
            {answered.length > 0 && (
              <Section title={t.answered} count={answered.length}>
                <ul className={classes.ties}>
                  {answered.map((one) => (
                    <TieCard {...cardOf(one)} key={one.tie.id} onGive={give} />
                  ))}
                </ul>
              </Section>
            )}
            {/* What awaits an answer may stand on any page: the pages are read on, up to a point by themselves. */}
            {party && (
              <NextPage
                of={{ ...party.ties, totalCount: party.tieCount }}
                fetchMore={fetchMore}
                readOn={ties.length < READ_BY_ITSELF}
                label={t.moreTies}
              />
            )}
          </>
        )}
      </QueryState>
      <Leave unsent={own.filter(isUnsent).length} onLeave={onLeave} />
    </Page>
  );
}

/** What the structure itself has answered: contested if one of its parts is, declared until it has answered for all. */
function stanceOf({ participations }: SeatTiePartsFragment, structure: string): StanceCode {
  const own = participations.filter(({ party }) => party.id === structure).map(({ stance }) => stance);
  return own.find((one) => one === 'CONTESTED') ?? own.find((one) => one === 'DECLARED') ?? 'CONFIRMED';
}
