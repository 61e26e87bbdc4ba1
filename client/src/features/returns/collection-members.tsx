import { actorTypes, saidWays, yearlyFigures } from '@maillage/graph-schema/vocabulary';
import { TextButton } from '../../components/button';
import { Chip } from '../../components/chip';
import { KeptLink } from '../../components/kept-link';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { FictitiousMark } from '../facts';
import type { CollectionPartsFragment } from './collection.generated';
import { collectionTexts } from './collection-texts';
import classes from './returns.module.css';

type Member = CollectionPartsFragment['members'][number];

interface MembersProps {
  readonly members: readonly Member[];
  readonly year: number;
  /** Reminds one; left out where nobody is asked. */
  readonly onRemind: ((actor: string) => Promise<void>) | undefined;
}

/** Who has given how much, by which way; who has not comes first. */
export function Members({ members, year, onRemind }: MembersProps) {
  const t = useTexts(collectionTexts);
  const sorted = [...members].sort((a, b) => Number(a.given > 0) - Number(b.given > 0));
  return (
    <table className={`${classes.table} ${classes.members}`}>
      <thead>
        <tr>
          <th scope="col">{t.structure}</th>
          <th scope="col">{t.given}</th>
          <th scope="col">{t.how}</th>
          <th scope="col">{t.asked}</th>
          <th scope="col">
            <span className="visually-hidden">{t.paper}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((member) => (
          <Row key={member.actor.id} member={member} year={year} onRemind={onRemind} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<MembersProps, 'members'> {
  readonly member: Member;
}

function Row({ member, year, onRemind }: RowProps) {
  const t = useTexts(collectionTexts);
  const term = useTerm();
  const { language } = useLanguage();
  const {
    actor,
    type,
    college,
    fictitious,
    given,
    hows,
    lastSaidOn,
    doubtful,
    people,
    reachable,
    askable,
    askedAt,
  } = member;
  const day = (moment: string) => formatDate(dayOfMoment(moment), language);
  return (
    <tr>
      <th scope="row">
        {actor.name} {fictitious && <FictitiousMark />}
        <span className={classes.hint}>{[term(actorTypes, type), college].filter(Boolean).join(' · ')}</span>
      </th>
      <td data-label={t.given}>
        {given}/{yearlyFigures.length}
        {lastSaidOn && <span className={classes.hint}>{day(lastSaidOn)}</span>}
        {doubtful > 0 && <Chip tone="warn">{t.doubtful(doubtful)}</Chip>}
      </td>
      {/* Some of these names have a comma of their own. */}
      <td data-label={t.how}>{hows.map((how) => term(saidWays, how)).join(' · ')}</td>
      <td data-label={t.asked}>
        {askedAt ? day(askedAt) : t.never}
        {onRemind && given === 0 && askable > 0 && (
          <TextButton aria-label={t.remindOne(actor.name)} onClick={() => void onRemind(actor.id)}>
            {t.remindThis}
          </TextButton>
        )}
        {given === 0 && people === 0 && <span className={classes.hint}>{t.nobody}</span>}
        {given === 0 && people > 0 && reachable === 0 && <span className={classes.hint}>{t.stopped}</span>}
      </td>
      <td className={classes.toPaper}>
        <KeptLink to={`/mes-chiffres?acteur=${actor.id}&annee=${year}`} aria-label={t.paperFor(actor.name)}>
          {t.paper}
        </KeptLink>
      </td>
    </tr>
  );
}
