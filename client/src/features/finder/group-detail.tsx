import { useId } from 'react';
import { ButtonLink } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { useTexts } from '../../lib/i18n';
import { addressOf, FictitiousMark } from '../facts';
import classes from './finder.module.css';
import groupClasses from './group.module.css';
import { Verdict } from './group-card';
import { groupTexts } from './group-texts';
import { Matrix } from './matrix';
import { PairList } from './pair-list';
import { RemarkList } from './remark-list';
import type { ResultProps } from './result-props';
import { RuleList } from './rule-list';
import { TiesDrawing } from './ties-drawing';
import type { Group, Search } from './use-finder';
import { keep, refuse, swap } from './view';

interface DetailProps extends ResultProps {
  readonly group: Group;
  readonly rank: number;
  readonly search: Search;
  /** Whether the deadline of the call has passed: nobody is invited then. */
  readonly past: boolean;
}

/** One group with all that explains it, and what can be changed in it. */
export function GroupDetail({ group, rank, search, view, mine, past, onChange }: DetailProps) {
  const t = useTexts(groupTexts);
  const id = useId();
  return (
    <article className={groupClasses.detail} aria-labelledby={id}>
      <header>
        <h2 id={id}>{t.group(rank)}</h2>
        <Verdict group={group} rank={rank} />
        <PrivateVerdicts group={group} />
        {!past && (
          <div data-print="no">
            <ButtonLink to={proposalOf(group, search, view.call)}>{t.propose}</ButtonLink>
          </div>
        )}
      </header>
      <Members group={group} view={view} onChange={onChange} />
      <RemarkList group={group} search={search} />
      <section className={classes.part} aria-label={t.matrix}>
        <h3>{t.matrix}</h3>
        <Matrix group={group} needs={search.needs} />
      </section>
      {group.pairs.length > 0 && (
        <section className={classes.part} aria-label={t.ties}>
          <h3>{t.ties}</h3>
          <div className={groupClasses.ties} data-drawn={group.members.length > 2}>
            {group.members.length > 2 && <TiesDrawing group={group} />}
            <PairList pairs={group.pairs} mine={mine} />
          </div>
        </section>
      )}
      <RuleList rules={group.rules} />
      <SecondOpinion group={group} search={search} />
    </article>
  );
}

/** Where this group is proposed to its members: its call and lots, or what it is to do. */
function proposalOf(group: Group, { lots, needs }: Search, call: string | undefined): string {
  const params = new URLSearchParams({
    ...(call
      ? { appel: call, lots: lots.join(',') }
      : { besoin: needs.map(({ label }) => label).join(', ') }),
    membres: group.members.map(({ actor }) => actor.slug).join(','),
  });
  return `/groupements/nouveau?${params.toString()}`;
}

/** What is said of figures and wishes that are not shown. */
function PrivateVerdicts({ group: { turnover, lead } }: { readonly group: Group }) {
  const t = useTexts(groupTexts);
  const said = [t.turnover[turnover], t.lead[lead]].filter(Boolean);
  return said.length > 0 ? <p className={classes.quiet}>{said.join(' · ')}</p> : null;
}

/** Each member, to be kept, let go or replaced. */
function Members({ group, view, onChange }: Pick<DetailProps, 'group' | 'view' | 'onChange'>) {
  const t = useTexts(groupTexts);
  const slugs = group.members.map(({ actor }) => actor.slug);
  return (
    <ul className={groupClasses.members}>
      {group.members.map(({ actor }) => {
        const kept = view.required.includes(actor.slug) || view.lead === actor.slug;
        return (
          <li key={actor.id}>
            <span className={groupClasses.memberName}>
              <KeptLink to={addressOf(actor)}>{actor.name}</KeptLink> {actor.fictitious && <FictitiousMark />}
            </span>
            <span className={groupClasses.memberDoes} data-print="no">
              <button
                type="button"
                aria-pressed={kept}
                aria-label={t.keepLong(actor.name)}
                onClick={() => onChange(keep(view, actor.slug))}
              >
                {kept ? t.kept : t.keep}
              </button>
              <button
                type="button"
                aria-label={t.refuseLong(actor.name)}
                onClick={() => onChange(refuse(view, actor.slug))}
              >
                {t.refuse}
              </button>
              {group.members.length > 1 && (
                <button
                  type="button"
                  aria-label={t.swapLong(actor.name)}
                  onClick={() => onChange(swap(view, actor.slug, slugs))}
                >
                  {t.swap}
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The group around a lead, beside the one that is nearest together. */
function SecondOpinion({ group, search: { aroundLead } }: Pick<DetailProps, 'group' | 'search'>) {
  const t = useTexts(groupTexts);
  if (!aroundLead) return null;
  const ids = (list: readonly { readonly actor: { readonly id: string } }[]) =>
    list
      .map(({ actor }) => actor.id)
      .sort()
      .join();
  const isSame = ids(aroundLead.members) === ids(group.members);
  return (
    <section className={classes.part} aria-label={t.second}>
      <h3>{t.second}</h3>
      <p>
        {t.secondNote(aroundLead.lead.name)}{' '}
        <strong>{isSame ? t.same : aroundLead.members.map(({ actor }) => actor.name).join(', ')}</strong>
      </p>
    </section>
  );
}
