import { useTexts } from '../../lib/i18n';
import controls from './controls.module.css';
import { gatheringTexts } from './gathering-texts';
import classes from './legend.module.css';
import { nodeSizes } from './node-size';
import { NotRead } from './not-read';
import type { NetworkState } from './use-network';

/** What the size of a node says, and what else it could. */
export function SizeChoice({ state }: { readonly state: NetworkState }) {
  const { size, mayLook, positioning, update } = state;
  const t = useTexts(gatheringTexts);
  const offered = nodeSizes.filter((one) => one !== 'passeurs' || mayLook);
  return (
    <div className={classes.size}>
      <label className={controls.field}>
        {t.size}
        <select
          value={size ?? ''}
          onChange={({ currentTarget: { value } }) =>
            update({ size: nodeSizes.find((one) => one === value) ?? null })
          }
        >
          <option value="">{t.sizes.partenaires}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {t.sizes[one]}
            </option>
          ))}
        </select>
      </label>
      {size === 'passeurs' && positioning.error ? (
        <NotRead again={() => void positioning.refetch()} />
      ) : (
        size && <p className={classes.lead}>{t.sizedBy[size]}</p>
      )}
    </div>
  );
}
