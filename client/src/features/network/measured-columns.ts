import { formatNumber, formatShare } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { gatheringTexts } from './gathering-texts';
import type { NodeData } from './network-data';
import { tieCounts } from './node-size';
import type { NetworkState } from './use-network';

/** What gathering and size say of a node, in words: the table and what is taken away tell it as the drawing does. */
export interface MeasuredColumn {
  readonly key: 'group' | 'ties' | 'ways';
  readonly label: string;
  readonly of: (node: Pick<NodeData, 'id'>) => string;
}

type Measured = Pick<NetworkState, 'chosen' | 'gathered' | 'size' | 'between'> & {
  readonly view: Pick<NetworkState['view'], 'group'>;
};

export function measuredColumns(
  { view, chosen, gathered, size, between }: Measured,
  language: Language,
): readonly MeasuredColumn[] {
  const t = gatheringTexts[language];
  const columns: MeasuredColumn[] = [];
  if (view.group === 'cooperation' && gathered) {
    const labels = new Map(gathered.terms.map(({ code, label }) => [code, label[language]]));
    columns.push({
      key: 'group',
      label: t.columns.group,
      of: ({ id }) => labels.get(gathered.of.get(id) ?? '') ?? '',
    });
  }
  if (size === 'liens') {
    const counts = tieCounts(chosen.ties);
    columns.push({
      key: 'ties',
      label: t.columns.ties,
      of: ({ id }) => formatNumber(counts.get(id) ?? 0, language),
    });
  }
  if (size === 'passeurs') {
    const share = (id: string) => between.get(id);
    columns.push({
      key: 'ways',
      label: t.columns.ways,
      of: ({ id }) => (share(id) === undefined ? '' : formatShare(share(id) ?? 0, language)),
    });
  }
  return columns;
}
