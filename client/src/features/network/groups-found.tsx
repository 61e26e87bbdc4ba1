import { useMemo } from 'react';
import { formatShare } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { gatheringTexts } from './gathering-texts';
import { groupsOf } from './communities';
import { counting } from './legend-counts';
import { LegendGroup } from './legend-group';
import classes from './legend.module.css';
import { NotRead } from './not-read';
import type { NetworkState } from './use-network';

/** The groups that the drawing is gathered by, and how sure they are. */
export function GroupsFound({ state }: { readonly state: NetworkState }) {
  const t = useTexts(gatheringTexts);
  const { language } = useLanguage();
  const { view, update, chosen, gathered, gathering } = state;
  const counts = useMemo(
    () => counting(chosen.nodes.flatMap(({ id }) => gathered?.of.get(id) ?? [])),
    [chosen, gathered],
  );
  if (view.group !== 'cooperation') return null;
  if (gathering.error && !gathered) return <NotRead again={() => void gathering.refetch()} />;
  if (!gathered || gathered.terms.length === 0) {
    return (
      <p className={classes.lead} role="status">
        {gathered ? (gathered.tooMany ? t.tooMany : t.nobody) : t.waiting}
      </p>
    );
  }
  return (
    <>
      <LegendGroup
        title={t.title}
        terms={gathered.terms}
        counts={counts}
        chosen={groupsOf(view.communities, gathered)}
        onChange={(communities) => update({ communities })}
      />
      {gathered.stability !== null && (
        <p className={classes.lead}>{t.sure(formatShare(gathered.stability, language))}</p>
      )}
    </>
  );
}
