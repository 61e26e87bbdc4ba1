import { recordKinds, type RecordOf } from '../records';
import { codeIn } from './code-lists';
import { asMember, extraOf } from './extra-words';
import { mapCodes } from './map-codes';
import { classes, type LinkedKind } from './namespaces';

/** A node of a file: the fields of its record under their own names, and words of the standards, with a colon. */
export type LinkedNode = { readonly [name: string]: unknown };

/** Classes of what stands in a list of a record, by the name of the list. */
const nested: Readonly<Record<string, string>> = {
  evidence: 'prov:Entity',
  identifiers: 'schema:PropertyValue',
  entries: 'schema:ListItem',
};

/**
 * A record as a node of linked data, by `linkedContext`.
 *
 * @param site address of the deployment, without a slash at its end
 */
export function linkedNode<K extends LinkedKind>(kind: K, record: RecordOf<K>, site: string): LinkedNode {
  const { types, words } = extraOf(kind, record, site);
  const { key, ...fields } = withTypes(mapCodes(recordKinds[kind], record, codeIn)) as LinkedNode;
  return {
    key,
    '@type': [classes[kind], ...types],
    ...fields,
    ...(kind === 'ties' ? participants(record as RecordOf<'ties'>, fields) : {}),
    ...words,
  };
}

/** In what is done together, each participant is a member of it besides. */
function participants(tie: RecordOf<'ties'>, fields: LinkedNode): LinkedNode {
  const written = fields['participants'] as LinkedNode[];
  return {
    participants: tie.participants.map((one, index) => ({ ...written[index], ...asMember(tie, one) })),
  };
}

/** The same with the class of each entry of a list that has one. */
function withTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTypes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, entry]: [string, unknown]) => {
      const type = nested[field];
      const inner = withTypes(entry);
      if (type === undefined || !Array.isArray(inner)) return [field, inner];
      return [field, inner.map((one: LinkedNode) => ({ '@type': type, ...one }))];
    }),
  );
}
