import { told, type NoticeItem } from './draft';

/** Refuses what stands further up in the same file already: the first one counts. */
export function refuseTwins(items: readonly NoticeItem[]): NoticeItem[] {
  const first = new Map<string, NoticeItem>();
  return items.map((item) => {
    const number = item.draft?.sourceId;
    if (!number) return item;
    const earlier = first.get(number);
    if (!earlier) {
      first.set(number, item);
      return item;
    }
    const where = earlier.place.line ? `l. ${earlier.place.line}` : (earlier.place.path ?? '');
    const { draft: _draft, together: _together, ...rest } = item;
    return { ...rest, problems: [...item.problems, told('TWICE_IN_FILE', { number, where })] };
  });
}
