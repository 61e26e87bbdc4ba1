import { useApolloClient } from '@apollo/client/react';
import { IconChevronDown, IconDownload, IconLink } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { copyText } from '../../lib/copy-text';
import { useLanguage, useTexts } from '../../lib/i18n';
import { saveFile as save } from '../../lib/save-file';
import { exportTexts } from './export-texts';
import type { TakeAway } from './take-away';
import classes from './toolbar.module.css';
import type { NetworkState } from './use-network';

interface ExportMenuProps {
  readonly state: NetworkState;
  /** Whether the drawing is on the screen. */
  readonly drawn: boolean;
}

/** What is shown, to be taken away: as a picture, as tables, on paper, or as its address. */
export function ExportMenu({ state, drawn }: ExportMenuProps) {
  const t = useTexts(exportTexts);
  const { language } = useLanguage();
  const client = useApolloClient();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const share = async (): Promise<void> => {
    if (!(await copyText(window.location.href))) return setSaid(t.notShared);
    setSaid(t.shared);
    setTimeout(() => setSaid((now) => (now === t.shared ? '' : now)), 2500);
  };
  /** What writes the files comes when one is asked for. */
  const take = (what: TakeAway) => async (): Promise<void> => {
    try {
      setSaid(t.preparing);
      const { fileOf } = await import('./take-away');
      const file = await fileOf(what, state, language, client);
      if (file) save(file.name, file.content, file.type);
      setSaid(file ? '' : t.notReady);
    } catch {
      setSaid(t.notTaken);
    }
  };
  const takeAways: readonly (readonly [string, () => void | Promise<void>])[] = [
    ...(drawn ? [[t.exportPng, take('PNG')] as const, [t.exportSvg, take('SVG')] as const] : []),
    [t.exportTies, take('TIES')],
    [t.exportNodes, take('NODES')],
    [t.exportGexf, take('GEXF')],
    [t.exportGraphml, take('GRAPHML')],
    [t.exportKumu, take('KUMU')],
    [t.print, () => window.print()],
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className={classes.takeAway}>
      <span role="status" className={classes.said}>
        {said}
      </span>
      <button type="button" className={classes.button} onClick={() => void share()}>
        <IconLink size={16} aria-hidden /> {t.share}
      </button>
      <div
        className={classes.menu}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
        }}
      >
        <button
          ref={opener}
          type="button"
          className={classes.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
        >
          <IconDownload size={16} aria-hidden /> {t.takeAway} <IconChevronDown size={14} aria-hidden />
        </button>
        <ul id={id} hidden={!open} className={classes.list}>
          {takeAways.map(([label, act]) => (
            <li key={label}>
              <button
                type="button"
                onKeyDown={onKeyDown}
                onClick={() => {
                  setOpen(false);
                  opener.current?.focus();
                  void act();
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
