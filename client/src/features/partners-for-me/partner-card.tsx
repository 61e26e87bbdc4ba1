import {
  IconHeartHandshake,
  IconHistory,
  IconMapPin,
  IconPuzzle,
  IconTopologyStar3,
  type Icon,
} from '@tabler/icons-react';
import { useId } from 'react';
import { Chip } from '../../components/chip';
import { useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import type { PartnersForMeQuery } from './partners.generated';
import classes from './partners.module.css';
import { texts } from './texts';

type Partner = PartnersForMeQuery['partnersForMe']['partners'][number];
type Term = Partner['terms'][number];

const icons: Readonly<Record<Term['term'], Icon>> = {
  COMPETENCE: IconPuzzle,
  NETWORK: IconTopologyStar3,
  PLACE: IconMapPin,
  KNOWN: IconHistory,
  WISH: IconHeartHandshake,
};

/** A possible partner: its score, each term with what it adds, and in few words why the others add nothing. */
export function PartnerCard({ partner: { actor, score, present, terms } }: { readonly partner: Partner }) {
  const t = useTexts(texts);
  const id = useId();
  const adding = terms.filter(({ share }) => share > 0);
  const silent = terms.filter(({ share }) => share === 0);
  return (
    <article className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>
          <ThingLink thing={actor} />
        </h2>
        {present && <Chip>{t.present}</Chip>}
        <p className={classes.score}>{t.score(hundredths(score))}</p>
      </div>
      <div className={classes.bar} aria-hidden="true">
        {terms.map(({ term, share }) => (
          <span key={term} data-term={term} style={{ inlineSize: `${100 * share}%` }} />
        ))}
      </div>
      <ul className={classes.reasons} aria-label={t.why}>
        {adding.map((term) => (
          <Reason key={term.term} term={term} />
        ))}
      </ul>
      {silent.length > 0 && (
        <div className={classes.silent}>
          {t.addNothing}{' '}
          <ul aria-label={t.addNothing}>
            {silent.map(({ term, reason, details }) => (
              <li key={term}>
                <strong>{t.terms[term]}</strong> ({t.reasons[reason](details.join(', '))})
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

function Reason({ term: { term, reason, details, share } }: { readonly term: Term }) {
  const t = useTexts(texts);
  const Drawn = icons[term];
  return (
    <li data-term={term}>
      <Drawn size={16} aria-hidden />
      <span>
        <strong>{t.terms[term]}</strong> {t.reasons[reason](details.join(', '))}
      </span>
      <span className={classes.adds}>{t.adds(hundredths(share))}</span>
    </li>
  );
}

function hundredths(value: number): number {
  return Math.round(100 * value);
}
