import { tieKinds, type StanceCode } from '@maillage/graph-schema/vocabulary';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { formatSpan } from '../../../lib/format';
import { useLanguage, useTexts } from '../../../lib/i18n';
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
}

type Doing = 'choose' | 'contest' | 'correct' | undefined;

/** One tie, and what the structure says of it: one touch confirms. */
export function TieCard({ tie, structure, mine, waiting, onGive }: TieCardProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [doing, setDoing] = useState<Doing>();
  const kind = tieKinds.find(({ code }) => code === tie.tieKind)?.label[language];
  const answer = (variables: Record<string, string | null>): void => {
    onGive({ operation: 'answer', tie: tie.id, name: tie.name, variables: { tie: tie.id, ...variables } });
    setDoing(undefined);
  };
  const isOpen = (mine === 'DECLARED' && !waiting) || doing === 'choose';
  return (
    <li className={classes.tie} data-mine={mine}>
      <p className={classes.kind}>{[kind, formatSpan(tie.span, language)].filter(Boolean).join(' · ')}</p>
      <h3>{tie.name}</h3>
      <Others tie={tie} structure={structure} />
      {tie.fictitious && <Chip tone="invented">{t.invented}</Chip>}
      {waiting && <Chip tone="warn">{t.waitingMark}</Chip>}
      {!waiting && mine !== 'DECLARED' && (
        <Chip tone={mine === 'CONFIRMED' ? 'ok' : 'danger'}>{t.mine[mine]}</Chip>
      )}
      {isOpen && (
        <div className={classes.buttons}>
          <Button primary aria-label={t.confirmOf(tie.name)} onClick={() => answer({ stance: 'CONFIRMED' })}>
            {t.confirm}
          </Button>
          <Button aria-label={t.contestOf(tie.name)} onClick={() => setDoing('contest')}>
            {t.contest}
          </Button>
          <Button aria-label={t.correctOf(tie.name)} onClick={() => setDoing('correct')}>
            {t.correct}
          </Button>
        </div>
      )}
      {!isOpen && doing === undefined && <Button onClick={() => setDoing('choose')}>{t.change}</Button>}
      {doing === 'contest' && (
        <ContestForm
          onSend={(why) => answer({ stance: 'CONTESTED', why })}
          onCancel={() => setDoing(undefined)}
        />
      )}
      {doing === 'correct' && (
        <CorrectForm
          tie={tie}
          structure={structure}
          onSend={(correction) => answer({ stance: 'CONFIRMED', ...correction })}
          onCancel={() => setDoing(undefined)}
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
