import { IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../lib/i18n';
import { AbsentPanel } from './absent-panel';
import classes from './panel.module.css';
import { PartyPanel } from './party-panel';
import { texts } from './texts';
import { TiePanel } from './tie-panel';
import type { NetworkState } from './use-network';
import { WayPanel } from './way-panel';

/** Beside the drawing: who or what is chosen, and who says so. Escape returns to the drawing. */
export function Panel({ state }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { focus, tie, view, network, update } = state;
  const to = network?.nodes.find((node) => node.slug === view.wayTo);
  const close = (): void => {
    if (tie && focus) update({ tie: '' });
    else update({ focus: '', tie: '', wayTo: '', degree: 1 });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    document.querySelector<HTMLElement>('#network-drawing [role="application"]')?.focus();
  };
  const title = tie?.name ?? focus?.name ?? t.absent;
  return (
    <aside
      id="network-panel"
      tabIndex={-1}
      aria-label={title}
      className={classes.panel}
      onKeyDown={onKeyDown}
    >
      <button type="button" className={classes.close} aria-label={t.close} title={t.close} onClick={close}>
        <IconX size={18} aria-hidden />
      </button>
      {focus && to ? (
        <WayPanel state={state} from={focus} to={to} />
      ) : tie ? (
        <TiePanel state={state} tie={tie} />
      ) : focus ? (
        <PartyPanel state={state} node={focus} />
      ) : (
        <AbsentPanel />
      )}
    </aside>
  );
}
