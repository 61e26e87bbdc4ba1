import { useId } from 'react';
import { Chip } from '../../components/chip';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { FictitiousMark } from '../facts';
import classes from './finder.module.css';
import groupClasses from './group.module.css';
import { groupTexts } from './group-texts';
import { TiesDrawing } from './ties-drawing';
import type { Group } from './use-finder';

interface GroupCardProps {
  readonly group: Group;
  readonly rank: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A group at a glance: who, how near, how sure, what for and what against. */
export function GroupCard({ group, rank, open, onOpen }: GroupCardProps) {
  const t = useTexts(groupTexts);
  const id = useId();
  const known = group.pairs.filter(({ strength }) => strength > 0).length;
  const risks = group.remarks.filter(({ isRisk }) => isRisk).length;
  const broken = group.rules.filter(({ verdict }) => verdict === 'BROKEN').length;
  const toCheck = group.rules.filter(({ verdict }) => verdict === 'TO_CHECK').length;
  return (
    <article className={groupClasses.card} data-open={open} aria-labelledby={id}>
      <header>
        <h3 id={id}>{t.group(rank)}</h3>
        <Verdict group={group} rank={rank} />
      </header>
      <div className={groupClasses.glance}>
        <ul className={groupClasses.names}>
          {group.members.map(({ actor }) => (
            <li key={actor.id}>
              {actor.name} {actor.fictitious && <FictitiousMark />}
            </li>
          ))}
        </ul>
        <TiesDrawing group={group} small />
      </div>
      <p className={classes.quiet}>{t.known(known, group.pairs.length)}</p>
      <p className={groupClasses.marks}>
        <Chip tone="ok">{t.strengthCount(group.remarks.length - risks)}</Chip>
        <Chip tone={risks > 0 ? 'warn' : 'neutral'}>{t.riskCount(risks)}</Chip>
        {broken > 0 && <Chip tone="danger">{t.broken(broken)}</Chip>}
        {toCheck > 0 && <Chip>{t.toCheck(toCheck)}</Chip>}
      </p>
      <button
        type="button"
        className={groupClasses.open}
        aria-pressed={open}
        onClick={onOpen}
        data-print="no"
      >
        {open ? t.opened : t.open}
        <span className="visually-hidden"> {t.group(rank)}</span>
      </button>
    </article>
  );
}

/** Whether it is proven to be the best, or how far from it it may be. */
export function Verdict({ group, rank }: { readonly group: Group; readonly rank: number }) {
  const t = useTexts(groupTexts);
  const { language } = useLanguage();
  const gap = group.cost > 0 ? Math.ceil((100 * (group.cost - group.bound)) / group.cost) : 0;
  return (
    <p className={groupClasses.verdict} data-proven={group.proven}>
      {group.proven ? (rank === 1 ? t.proven : t.next) : t.notProven(gap)}
      <span> · {t.distance(formatNumber(Math.round(group.distance * 10) / 10, language))}</span>
    </p>
  );
}
