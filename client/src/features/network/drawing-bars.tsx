import { IconMaximize, IconMinus, IconPlus, IconX, type Icon } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { CanvasHandle } from '../../components/graph-canvas';
import { useTexts } from '../../lib/i18n';
import controls from './controls.module.css';
import classes from './explorer.module.css';
import { texts } from './texts';
import type { NetworkState } from './use-network';
import { FARTHEST } from './view-address';

interface IconButtonProps {
  readonly icon: Icon;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

function IconButton({ icon: Drawn, label, onClick, disabled = false }: IconButtonProps) {
  return (
    <button
      type="button"
      className={controls.icon}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Drawn size={18} aria-hidden />
    </button>
  );
}

export function ZoomBar({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const t = useTexts(texts);
  return (
    <div className={classes.zoom} data-print="no">
      <IconButton icon={IconPlus} label={t.zoomIn} onClick={() => canvas.current?.zoom(1.3)} />
      <IconButton icon={IconMinus} label={t.zoomOut} onClick={() => canvas.current?.zoom(1 / 1.3)} />
      <IconButton icon={IconMaximize} label={t.fit} onClick={() => canvas.current?.fit()} />
    </div>
  );
}

/** How far around the centre is brought out. */
export function DegreeBar({ state: { view, update } }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { degree } = view;
  return (
    <div className={classes.degree} data-print="no">
      <IconButton
        icon={IconMinus}
        label={t.less}
        disabled={degree <= 1}
        onClick={() => update({ degree: degree - 1 })}
      />
      <span role="status">{t.degree(degree)}</span>
      <IconButton
        icon={IconPlus}
        label={t.more}
        disabled={degree >= FARTHEST}
        onClick={() => update({ degree: degree + 1 })}
      />
      <IconButton
        icon={IconX}
        label={t.leave}
        onClick={() => update({ focus: '', degree: 1, wayTo: '', tie: '' })}
      />
    </div>
  );
}
