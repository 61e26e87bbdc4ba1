import { spanDays } from '@maillage/graph-schema/model';
import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';
import { foldText, searchKeys } from '../../algorithms/search-keys';
import type { EvidenceReference, ImageContext, Properties } from '../../platform/changes/node-image';

interface ThingFields {
  key: string;
  readers: string[];
  fictitious: boolean;
  name: string;
  longName?: string | undefined;
  summary?: string | undefined;
  spellings?: readonly { text: string }[];
}

/** The properties that everything with a page has. The key serves as the address. */
export function thingProperties(kind: ThingKindCode, record: ThingFields): Properties {
  const spellings = (record.spellings ?? []).map((spelling) => spelling.text);
  return {
    kind,
    slug: record.key,
    name: record.name,
    sortName: foldText(record.name),
    summary: record.summary,
    readers: record.readers,
    fictitious: record.fictitious,
    spellings,
    searchKeys: searchKeys([record.name, ...(record.longName ? [record.longName] : []), ...spellings]),
  };
}

/** What of a record's names or functions rests on a passage that each of its readers may read. */
export function openEntries<E extends { evidence: readonly EvidenceReference[] }>(
  entries: readonly E[],
  { readers }: { readers: readonly string[] },
  context: ImageContext,
): E[] {
  return entries.filter(({ evidence }) => context.isOpenTo(readers, evidence));
}

/** A span as said, and the four days it is compared by. */
export function spanProperties(since: string | undefined, until: string | undefined): Properties {
  return { since, until, ...spanDays(since, until) };
}

/** References that a record may leave out. */
export function present(...keys: readonly (string | undefined)[]): string[] {
  return keys.filter((key) => key !== undefined);
}
