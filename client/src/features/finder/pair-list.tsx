import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { StanceMark, ThingLink, type LinkedThing } from '../facts';
import classes from './finder.module.css';
import groupClasses from './group.module.css';
import { groupTexts } from './group-texts';
import { nearness } from './ties-drawing';
import type { Pair } from './use-finder';

/** Cooperations shown of two who share many. */
const FIRST = 3;

interface PairListProps {
  readonly pairs: readonly Pair[];
  readonly mine: readonly LinkedThing[];
}

/** Who knows whom, in words: what two have done together, or by whom they can be introduced. Strangers come last. */
export function PairList({ pairs, mine }: PairListProps) {
  const own = new Set(mine.map(({ slug }) => slug));
  const order = ['BY', 'KNOWN', 'NONE'];
  const sorted = pairs
    .map((pair) => (own.has(pair.b.slug) && !own.has(pair.a.slug) ? turned(pair) : pair))
    .sort(
      (a, b) =>
        Number(own.has(b.a.slug)) - Number(own.has(a.a.slug)) ||
        order.indexOf(nearness(a)) - order.indexOf(nearness(b)),
    );
  return (
    <ul className={groupClasses.pairs}>
      {sorted.map((pair) => (
        <li key={`${pair.a.id} ${pair.b.id}`} data-nearness={nearness(pair)}>
          <PairLine pair={pair} isOwn={own.has(pair.a.slug)} />
        </li>
      ))}
    </ul>
  );
}

/** The same two, told from the other side. */
function turned(pair: Pair): Pair {
  const introduction = [...pair.introduction]
    .reverse()
    .map((step) => ({ ...step, from: step.to, to: step.from }));
  return { ...pair, a: pair.b, b: pair.a, introduction };
}

function PairLine({ pair, isOwn }: { readonly pair: Pair; readonly isOwn: boolean }) {
  const t = useTexts(groupTexts);
  const [a, b] = [pair.a.name, pair.b.name];
  switch (nearness(pair)) {
    case 'KNOWN':
      return (
        <>
          <p>{isOwn ? t.youTogether(b) : t.together(a, b)}</p>
          <Links links={pair.shared.slice(0, FIRST)} />
        </>
      );
    case 'BY': {
      const between = pair.introduction.slice(0, -1).map(({ to }) => to.name);
      const by = between.join(t.then);
      return (
        <>
          <p>{isOwn ? t.youIntroduced(b, by) : t.introduced(a, b, by)}</p>
          <ol className={groupClasses.steps}>
            {pair.introduction.map((step, index) => (
              <li key={index}>
                {t.step(isOwn && index === 0 ? t.you : step.from.name, step.to.name)} <Link link={step} />
              </li>
            ))}
          </ol>
          <Links links={pair.shared} />
        </>
      );
    }
    default:
      return (
        <>
          <p>{isOwn ? t.youStrangers(b) : t.strangers(a, b)}</p>
          <Links links={pair.shared} />
        </>
      );
  }
}

type LinkParts = Pick<Pair['shared'][number], 'tie' | 'stance' | 'seenOn'>;

function Links({ links }: { readonly links: readonly LinkParts[] }) {
  if (links.length === 0) return null;
  return (
    <ul className={groupClasses.links}>
      {links.map((link) => (
        <li key={link.tie.id}>
          <Link link={link} />
        </li>
      ))}
    </ul>
  );
}

/** A cooperation, who stands behind it, and when it was last seen. */
export function Link({ link: { tie, stance, seenOn } }: { readonly link: LinkParts }) {
  const t = useTexts(groupTexts);
  const { language } = useLanguage();
  return (
    <>
      <ThingLink thing={tie} /> <StanceMark stance={stance} />{' '}
      <span className={classes.quiet}>
        {stance === 'CONTESTED' ? t.contested : seenOn ? t.seen(formatDate(seenOn, language)) : t.neverSeen}
      </span>
    </>
  );
}
