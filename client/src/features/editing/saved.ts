import { recordKindTerms } from '@maillage/graph-schema/vocabulary';
import { addressOf } from '../facts';
import type { PlainRecord } from './field-spec';
import type { Mention } from './names';
import type { Edit } from './use-save';

/** What the page that is gone to after saving is told: how to take it back. */
export interface Saved {
  readonly change: string;
}

/** Where an edited record is seen: the page of its thing, or of what it is about. */
export function pageOf(
  edit: Pick<Edit, 'kind' | 'key'> & { readonly record: PlainRecord | null },
  names: (key: string) => Mention | undefined,
): string | undefined {
  const list = listOf(edit.kind, edit.record);
  if (list) return list;
  const kind = recordKindTerms.find(({ code }) => code === edit.kind)?.thing;
  if (kind) return addressOf({ kind, slug: edit.key });
  const about = names(String(edit.record?.['about'] ?? ''));
  return about?.kind ? addressOf({ kind: about.kind, slug: about.key }) : undefined;
}

/** What an actor can do, keeps to itself or pledges has no page of its own: it stands with its likes on another. */
export function listOf(kind: Edit['kind'], record: PlainRecord | null): string | undefined {
  if (kind === 'PLEDGES' && record) return `/achats/${String(record['purchase'])}`;
  const of = record?.['of'];
  return (kind === 'COMPETENCES' || kind === 'CAPACITIES') && typeof of === 'string'
    ? `/ma-structure/competences?acteur=${of}`
    : undefined;
}
