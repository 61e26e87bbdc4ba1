import { useQuery } from '@apollo/client/react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { SpanText, ThingLink } from '../facts';
import type { EntryFact, KnownTie } from './entry';
import classes from './quick-entry.module.css';
import { QuickEntryKnownDocument } from './quick-entry.generated';
import { texts } from './texts';

interface KnownTiesProps {
  readonly fact: EntryFact;
  readonly onKnown: (tie: KnownTie | undefined) => void;
}

/** Ties of that kind that those chosen have already: the passage may say one of them again. */
export function KnownTies({ fact, onKnown }: KnownTiesProps) {
  const t = useTexts(texts);
  const [first, ...others] = fact.participants.filter((one) => !one.fresh);
  const { data } = useQuery(QuickEntryKnownDocument, {
    variables: { slug: first?.key ?? '', ...(fact.kind ? { kinds: [fact.kind] } : {}) },
    skip: !first || others.length === 0 || !fact.kind,
    fetchPolicy: 'cache-and-network',
  });
  if (fact.known) {
    return (
      <p className={classes.known}>
        {t.addedTo(fact.known.name)} <Button onClick={() => onKnown(undefined)}>{t.asNew}</Button>
      </p>
    );
  }
  if (!first || others.length === 0 || !fact.kind) return null;
  const shared = (data?.party?.ties.nodes ?? []).filter(
    ({ tieKind, participations }) =>
      tieKind === fact.kind &&
      others.some((one) => participations.some(({ party }) => party.slug === one.key)),
  );
  if (shared.length === 0) return null;
  return (
    <div className={classes.known}>
      <p>{t.known}</p>
      <ul>
        {shared.map((tie) => (
          <li key={tie.id}>
            <ThingLink thing={tie} /> <SpanText span={tie.span} />{' '}
            <Button
              aria-label={t.addQuoteTo(tie.name)}
              onClick={() => onKnown({ id: tie.id, key: tie.slug, name: tie.name })}
            >
              {t.addQuote}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
