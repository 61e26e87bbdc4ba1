import { actorTypes } from '@maillage/graph-schema/vocabulary';
import { Button, ButtonLink } from '../../components/button';
import { Chip } from '../../components/chip';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ThingLink } from '../facts';
import type { ComparedPartsFragment, DuplicatesListQuery } from './duplicates.generated';
import classes from './duplicates.module.css';
import { texts } from './texts';

export type Pair = NonNullable<DuplicatesListQuery['duplicates']>['pairs'][number];

interface PairCardProps {
  readonly pair: Pair;
  readonly busy: boolean;
  readonly onApart: () => void;
}

/** Two that may be one: who, why, and what to do. The one with more ties is proposed to stay. */
export function PairCard({ pair, busy, onApart }: PairCardProps) {
  const t = useTexts(texts);
  const [kept, other] = pair.b.ties > pair.a.ties ? [pair.b, pair.a] : [pair.a, pair.b];
  const names = [kept.actor.name, other.actor.name] as const;
  const others = pair.names.filter((name) => !names.includes(name));
  return (
    <li className={classes.pair}>
      <div className={classes.two}>
        <Compared compared={kept} />
        <Compared compared={other} />
      </div>
      <ul className={classes.reasons}>
        {pair.reasons.map((reason) => (
          <li key={reason}>
            <Chip tone={reason === 'SAME_SIRET' ? 'warn' : 'neutral'}>{t.reasons[reason]}</Chip>
          </li>
        ))}
        {others.map((name) => (
          <li key={name} className={classes.quiet}>
            « {name} »
          </li>
        ))}
      </ul>
      {pair.reasons.includes('SAME_SIRET') && <p className={classes.quiet}>{t.activities}</p>}
      <div className={classes.actions}>
        <ButtonLink to={`/doublons/${kept.actor.id}/${other.actor.id}`}>
          {t.compare} <span className={classes.heard}>{t.these(...names)}</span>
        </ButtonLink>
        <Button disabled={busy} aria-label={t.apartLong(...names)} onClick={onApart}>
          {t.apart}
        </Button>
      </div>
    </li>
  );
}

export function Compared({ compared }: { readonly compared: ComparedPartsFragment }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { actor, territory, ties } = compared;
  return (
    <div className={classes.compared}>
      <ThingLink thing={actor} className={classes.name ?? ''} />
      <span className={classes.quiet}>
        {[term(actorTypes, actor.type), territory, t.ties(ties)].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}
