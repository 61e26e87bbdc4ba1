import { tieKinds, type StanceCode } from '@maillage/graph-schema/vocabulary';
import { useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { formatQuantity, formatSpan } from '../../../lib/format';
import { useLanguage, useTexts } from '../../../lib/i18n';
import { useLostFocus } from '../../../lib/lost-focus';
import { useTieAnswers } from '../../../lib/tie-answers';
import { ContestForm } from './contest-form';
import { CorrectForm } from './correct-form';
import type { SeatTiePartsFragment } from './seat.generated';
import classes from './seat.module.css';
import { texts } from './texts';
import type { Give } from './use-outbox';

/** Of a large tie so many others are named. */
const NAMED = 4;

interface TieCardProps {
  readonly tie: SeatTiePartsFragment;
  readonly structure: string;
  readonly mine: StanceCode;
  /** Whether an answer is on its way. */
  readonly waiting: boolean;
  readonly onGive: Give;
  /** Told when an answer is begun, and when no more. */
  readonly onDoing?: (isDoing: boolean) => void;
}

type Doing = 'choose' | 'contest' | 'correct' | undefined;

/** One tie, and what the structure says of it: one touch confirms. */
export function TieCard({ tie, structure, mine, waiting, onGive, onDoing }: TieCardProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const words = useTieAnswers(tie.name);
  const right = words('RIGHT');
  const toCorrect = words('TO_CORRECT');
  const notRight = words('NOT_RIGHT');
  const [doing, setOwnDoing] = useState<Doing>();
  const setDoing = (next: Doing): void => {
    setOwnDoing(next);
    onDoing?.(next !== undefined);
  };
  const name = useRef<HTMLHeadingElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  // To the name, and not to a button: a key that is held would confirm.
  useLostFocus(doing, () => name.current);
  const kind = tieKinds.find(({ code }) => code === tie.tieKind)?.label[language];
  const own = tie.participations.find(({ party }) => party.id === structure);
  const share = typeof own?.share === 'number' && t.share(formatQuantity(own.share, 'PERCENT', language));
  const answer = (variables: Record<string, string | null>): void => {
    onGive({
      operation: 'answer',
      tie: tie.id,
      name: tie.name,
      variables: { tie: tie.id, saying: tie.saying, ...variables },
    });
    setDoing(undefined);
  };
  const close = (): void => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setDoing(undefined);
  };
  const isOpen = (mine === 'DECLARED' && !waiting) || doing !== undefined;
  return (
    <li className={classes.tie} data-mine={mine} data-tie={tie.id}>
      <p className={classes.kind}>
        {[kind, share, formatSpan(tie.span, language)].filter(Boolean).join(' · ')}
      </p>
      <h3 ref={name} tabIndex={-1}>
        {tie.name}
      </h3>
      <Others tie={tie} structure={structure} />
      {tie.fictitious && <Chip tone="invented">{t.invented}</Chip>}
      {waiting && <Chip tone="warn">{t.waitingMark}</Chip>}
      {!waiting && mine !== 'DECLARED' && (
        <Chip tone={mine === 'CONFIRMED' ? 'ok' : 'danger'}>{t.mine[mine]}</Chip>
      )}
      {isOpen && (
        <div className={classes.buttons} ref={buttons}>
          <Button primary aria-label={right['aria-label']} onClick={() => answer({ stance: 'CONFIRMED' })}>
            {right.said}
          </Button>
          <Button
            aria-expanded={doing === 'correct'}
            aria-label={toCorrect['aria-label']}
            onClick={() => setDoing('correct')}
          >
            {toCorrect.said}
          </Button>
          <Button
            aria-expanded={doing === 'contest'}
            aria-label={notRight['aria-label']}
            onClick={() => setDoing('contest')}
          >
            {notRight.said}
          </Button>
        </div>
      )}
      {!isOpen && (
        <Button aria-label={t.changeOf(tie.name)} onClick={() => setDoing('choose')}>
          {t.change}
        </Button>
      )}
      {doing === 'contest' && (
        <ContestForm onSend={(why) => answer({ stance: 'CONTESTED', why })} onCancel={close} />
      )}
      {doing === 'correct' && (
        <CorrectForm
          tie={tie}
          structure={structure}
          onSend={(correction) => answer({ stance: 'CONFIRMED', ...correction })}
          onCancel={close}
        />
      )}
    </li>
  );
}

function Others({ tie, structure }: { readonly tie: SeatTiePartsFragment; readonly structure: string }) {
  const t = useTexts(texts);
  const others = new Map(
    tie.participations
      .filter(({ party }) => party.id !== structure)
      .map(({ party }) => [party.id, party.name]),
  );
  const names = [...others.values()];
  const more = names.length - NAMED;
  const named = names.slice(0, NAMED).join(', ');
  return <p className={classes.others}>{more > 0 ? `${t.with(named)} ${t.more(more)}` : t.with(named)}</p>;
}
