import { KeptLink } from '../../components/kept-link';
import { useTexts } from '../../lib/i18n';
import { ActorTypeShape, addressOf } from '../facts';
import classes from './explorer.module.css';
import type { NodeData } from './network-data';
import { texts } from './texts';

/** Actors that no tie of the drawing reaches: said in words, in rows, not scattered around it. */
export function Alone({ nodes }: { readonly nodes: readonly NodeData[] }) {
  const t = useTexts(texts);
  if (nodes.length === 0) return null;
  const sorted = [...nodes].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <details className={classes.alone}>
      <summary>{t.alone(nodes.length)}</summary>
      <p>{t.aloneLead}</p>
      <ul>
        {sorted.map((node) => (
          <li key={node.id}>
            {node.actorType && <ActorTypeShape type={node.actorType} functions={node.functions} size={14} />}
            <KeptLink to={addressOf(node)}>{node.name}</KeptLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
