import { useMutation } from '@apollo/client/react';
import { accountRoles } from '@maillage/graph-schema/vocabulary';
import { useRef, useState } from 'react';
import { Button, ButtonLink } from '../../components/button';
import { problemOf } from '../../lib/error-messages';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useLostFocus } from '../../lib/lost-focus';
import { useTerm } from '../../lib/terms';
import { addressOf, ThingLink } from '../facts';
import { AskAboutTieDocument, type InboxOfPoleQuery } from './inbox.generated';
import classes from './inbox.module.css';
import { texts } from './texts';

export type Group = NonNullable<InboxOfPoleQuery['inbox']>['groups'][number];
type Entry = Group['entries'][number];
type Kind = Group['kind'];

/** Ways to invite that one line offers. */
const MOST_INVITED = 3;

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

interface AskProps {
  readonly tie: string;
  readonly about: string;
  readonly entry: Entry;
  readonly pole: string;
}

function Ask({ tie, about, entry, pole }: AskProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [send, { loading }] = useMutation(AskAboutTieDocument);
  const [said, setSaid] = useState<string>();
  const [asked, setAsked] = useState(false);
  const line = useRef<HTMLSpanElement>(null);
  useLostFocus(asked, () => line.current);
  const ask = async (): Promise<void> => {
    try {
      setSaid(t.asked((await send({ variables: { tie } })).data?.askAboutTie.asked ?? 0));
      setAsked(true);
    } catch (error) {
      setSaid(problemOf(error, language).message);
    }
  };
  if (!entry.reachable)
    return (
      <>
        <span className={classes.about}>{t.nobody}</span>
        {entry.actors.slice(0, MOST_INVITED).map(({ slug, name }) => (
          <ButtonLink key={slug} to={`/comptes?acteur=${slug}&pole=${pole}`}>
            {t.invite(name)}
          </ButtonLink>
        ))}
      </>
    );
  return (
    <>
      {!asked && (
        <Button aria-disabled={loading} onClick={() => void (loading || ask())}>
          {loading ? t.asking : t.ask} <About name={about} />
        </Button>
      )}
      <span ref={line} role="status" tabIndex={-1}>
        {said}
      </span>
    </>
  );
}
