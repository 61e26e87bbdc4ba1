import type { Ref } from 'react';
import { CheckField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import controls from './controls.module.css';
import { gatheringTexts } from './gathering-texts';
import { DisplayChoice } from './display-choice';
import { drawingOnPage } from './drawing-on-page';
import { ExportMenu } from './export-menu';
import { NodeSearch } from './node-search';
import { texts } from './texts';
import classes from './toolbar.module.css';
import type { NetworkState } from './use-network';
import { groupings } from './view-address';

interface ToolbarProps {
  readonly state: NetworkState;
  readonly display: 'carte' | 'tableau';
  readonly searchRef: Ref<HTMLInputElement>;
}

/** Search, the two displays of the same thing, how it is drawn, and what can be taken away. */
export function Toolbar({ state, display, searchRef }: ToolbarProps) {
  const t = useTexts(texts);
  const g = useTexts(gatheringTexts);
  const { view, update, network } = state;
  const groupNames = { ...t.groups, cooperation: g.group };
  return (
    <div className={classes.toolbar} data-print="no">
      <div className={classes.search}>
        <NodeSearch
          nodes={network?.nodes ?? []}
          label={t.search}
          placeholder={t.searchPlaceholder}
          inputRef={searchRef}
          onChoose={(node) => {
            update({ focus: node.slug, tie: '', wayTo: '' }, { push: true });
            // On in the drawing, if there is one: its keys go from who was chosen.
            drawingOnPage()?.focus({ preventScroll: true });
          }}
        />
      </div>
      <DisplayChoice display={display} onChoose={(one) => update({ display: one }, { push: true })} />
      <label className={controls.field}>
        {t.group}
        <select
          value={view.group ?? ''}
          onChange={({ currentTarget: { value } }) =>
            update({ group: groupings.find((one) => one === value) ?? null, communities: [] })
          }
        >
          <option value="">{t.groups.none}</option>
          {groupings.map((one) => (
            <option key={one} value={one}>
              {groupNames[one]}
            </option>
          ))}
        </select>
      </label>
      <CheckField
        label={t.folded}
        checked={view.folded}
        onChange={(folded) => update({ folded, large: false })}
        look="small"
      />
      <CheckField label={t.hub} checked={view.hub} onChange={(hub) => update({ hub })} look="small" />
      <ExportMenu state={state} drawn={display === 'carte'} />
    </div>
  );
}
