import { actorTypes, thingKinds, tieKinds } from '@maillage/graph-schema/vocabulary';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ActorTypeShape, FictitiousMark, KindIcon } from '../facts';
import classes from './search.module.css';
import { texts } from './texts';
import type { Hit } from './use-search';

/** One suggestion: what kind of thing (icon and word), its name, and the spelling that matched if it is another. */
export function HitContent({ hit }: { readonly hit: Hit }) {
  const t = useTexts(texts);
  const { thing, matched } = hit;
  return (
    <span className={classes.hit}>
      {thing.__typename === 'Structure' || thing.__typename === 'Collectivity' ? (
        <ActorTypeShape type={thing.type} functions={thing.functions} size={18} />
      ) : (
        <KindIcon kind={thing.kind} size={18} />
      )}
      <span>
        <span className={classes.name}>{thing.name}</span> {thing.fictitious && <FictitiousMark />}
        <span className={classes.kind}>
          <KindWords thing={thing} />
          {matched !== thing.name && ` · ${t.written(matched)}`}
        </span>
      </span>
    </span>
  );
}

function KindWords({ thing }: { readonly thing: Hit['thing'] }) {
  const term = useTerm();
  const { language } = useLanguage();
  const kind = term(thingKinds, thing.kind);
  switch (thing.__typename) {
    case 'Structure':
    case 'Collectivity':
      return term(actorTypes, thing.type);
    case 'Cooperation':
    case 'StructuralTie':
      return `${kind} · ${term(tieKinds, thing.tieKind)}`;
    case 'Source':
      return `${kind} ${thing.key} · ${formatDate(thing.date, language)}`;
    default:
      return kind;
  }
}
