import { wantSorts } from '@maillage/graph-schema/vocabulary';
import { useId } from 'react';
import { Chip } from '../../components/chip';
import { formatSpan } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { KindIcon, ThingLink } from '../facts';
import { endedSince, isOver } from './over-since';
import { texts } from './texts';
import type { BoardWant } from './use-wants';
import classes from './wants.module.css';

interface CardProps {
  readonly want: BoardWant;
  /** How many answer it; not said where it is itself an answer. */
  readonly matchCount?: number;
  /** Under which heading it stands. */
  readonly heading?: 'h2' | 'h3';
}

/** A need or an offer in a list: what, whose, when and where. */
export function WantCard({
  want: { want, of, place, territory },
  matchCount,
  heading: Heading = 'h2',
}: CardProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const id = useId();
  const when = formatSpan(want.span, language);
  const where = place?.name ?? territory?.name;
  return (
    <article className={classes.card} aria-labelledby={id} data-side={want.kind}>
      <p className={classes.over}>
        <KindIcon kind={want.kind} /> {t.sides[want.kind === 'NEED' ? 'NEED' : 'OFFER']}
        {' · '}
        {term(wantSorts, want.sort)} <StateChip want={want} />
      </p>
      <Heading id={id}>
        <ThingLink thing={want} />
      </Heading>
      <p className={classes.under}>
        <ThingLink thing={{ ...of, fictitious: false }} />
        {when && ` · ${when}`}
        {where && ` · ${where}`}
      </p>
      {matchCount !== undefined && want.state === 'OPEN' && !isOver(want) && (
        <p className={matchCount > 0 ? classes.answered : classes.quiet}>{t.matches(matchCount)}</p>
      )}
    </article>
  );
}

/** Where it stands, unless it is open; or since when its time has passed. */
export function StateChip({ want }: { readonly want: BoardWant['want'] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { state } = want;
  if (isOver(want)) return <Chip tone="warn">{t.over(endedSince(want, language))}</Chip>;
  if (state === 'TAKEN') return <Chip tone="ok">{t.taken}</Chip>;
  return state === 'CLOSED' ? <Chip>{t.closed}</Chip> : null;
}
