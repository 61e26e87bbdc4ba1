import { IconBriefcase, IconCalendar, IconMapPin, type Icon } from '@tabler/icons-react';
import { formatSpan } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { reasonTexts } from './reason-texts';
import { TakeUp } from './take-up';
import { texts } from './texts';
import type { BoardWant } from './use-wants';
import { WantCard } from './want-card';
import type { WantMatchPartsFragment } from './wants.generated';
import classes from './wants.module.css';

type Term = WantMatchPartsFragment['terms'][number];

const icons: Readonly<Record<Term['term'], Icon>> = {
  COMPETENCE: IconBriefcase,
  PLACE: IconMapPin,
  PERIOD: IconCalendar,
};

interface MatchProps {
  readonly match: WantMatchPartsFragment;
  /** What it answers, where who looks may take it up. */
  readonly own: BoardWant['want'] | undefined;
}

/** What answers a need or an offer, why, and how much each reason adds. */
export function MatchCard({ match, own }: MatchProps) {
  const t = useTexts(texts);
  return (
    <div className={classes.match}>
      <WantCard want={match.other} heading="h3" />
      <p className={classes.score}>
        <Bar share={match.score} /> {t.score(hundredths(match.score))}
      </p>
      <ul className={classes.reasons} aria-label={t.why}>
        {match.terms.map((term) => (
          <Reason key={term.term} term={term} />
        ))}
      </ul>
      {own && <TakeUp own={own} match={match} />}
    </div>
  );
}

function Reason({ term: { term, reason, details, from, until, share } }: { readonly term: Term }) {
  const t = useTexts(texts);
  const r = useTexts(reasonTexts);
  const { language } = useLanguage();
  const Drawn = icons[term];
  const limits = formatSpan({ since: from, until, end: until ? 'CLOSED' : 'UNKNOWN' }, language);
  return (
    <li>
      <Drawn size={16} aria-hidden />
      <span>
        <strong>{r.terms[term]}</strong> {r.reasons[reason](details.join(', '))}
        {limits && ` (${limits})`}
      </span>
      <span className={classes.adds}>{t.adds(hundredths(share))}</span>
    </li>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <span className={classes.bar} aria-hidden="true">
      <span style={{ inlineSize: `${100 * share}%` }} />
    </span>
  );
}

function hundredths(value: number): number {
  return Math.round(100 * value);
}
