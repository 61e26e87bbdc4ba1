import { accountRoles } from '@maillage/graph-schema/vocabulary';
import { ButtonLink } from '../../components/button';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { addressOf, ThingLink } from '../facts';
import { Ask } from './asking';
import type { InboxOfPoleQuery } from './inbox.generated';
import classes from './inbox.module.css';
import { texts } from './texts';

export type Group = NonNullable<InboxOfPoleQuery['inbox']>['groups'][number];
type Entry = Group['entries'][number];
type Kind = Group['kind'];

interface EntryLineProps {
  readonly kind: Kind;
  readonly entry: Entry;
  /** Slug of the pole. */
  readonly pole: string;
}

/** One thing that waits: what it is, since when, and what can be done about it. */
export function EntryLine({ kind, entry, pole }: EntryLineProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const { thing, account, actors, why, on } = entry;
  const names = new Intl.ListFormat(language).format(actors.map(({ name }) => name));
  const about = thing?.name ?? (account?.name || account?.email || '');
  const day = on && formatDate(dayOfMoment(on), language);
  return (
    <li className={classes.entry}>
      <div className={classes.said}>
        <p className={classes.name}>{thing ? <ThingLink thing={thing} /> : about}</p>
        <p className={classes.about}>
          {account
            ? [term(accountRoles, account.role), names, account.name && account.email]
                .filter(Boolean)
                .join(' · ')
            : kind === 'CONTESTED'
              ? t.saysNo(names)
              : kind === 'UNANSWERED'
                ? t.silent(names)
                : names}
          {' · '}
          {day ? (kind === 'CONTESTED' || account ? t.on(day) : t.since(day)) : t.never}
        </p>
        {why && <p className={classes.why}>{t.why(why)}</p>}
      </div>
      <div className={classes.actions}>
        {kind === 'CONTESTED' && thing && (
          <>
            <ButtonLink to={addressOf(thing)}>
              {t.see} <About name={about} />
            </ButtonLink>
            <ButtonLink to={`/modifier/${thing.id}`}>
              {t.edit} <About name={about} />
            </ButtonLink>
          </>
        )}
        {(kind === 'UNANSWERED' || kind === 'STALE') && thing && (
          <Ask tie={thing.id} about={about} entry={entry} pole={pole} />
        )}
        {account && (
          <ButtonLink to="/comptes">
            {t.roles} <About name={about} />
          </ButtonLink>
        )}
      </div>
    </li>
  );
}

/** What a button is about, for who hears one of many such. */
function About({ name }: { readonly name: string }) {
  return <span className="visually-hidden">{name}</span>;
}
