import { IconChevronDown, IconDownload, IconLink } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { copyText } from '../../lib/copy-text';
import { useTexts } from '../../lib/i18n';
import { saveFile as save } from '../../lib/save-file';
import { exportTexts } from './export-texts';
import classes from './toolbar.module.css';

interface TakenFile {
  readonly name: string;
  readonly content: string | Blob;
  readonly type: string;
}

interface TakeAwayMenuProps {
  /** What each file is called, and how it is made: nothing where what it shows is not there yet. */
  readonly files: readonly (readonly [label: string, make: () => Promise<TakenFile | undefined>])[];
  /** What the server makes, at its address. */
  readonly made?: readonly (readonly [label: string, address: string])[];
}

/** What is shown, to be taken away: as files, on paper, or as its address. */
export function TakeAwayMenu({ files, made = [] }: TakeAwayMenuProps) {
  const t = useTexts(exportTexts);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const share = async (): Promise<void> => {
    if (!(await copyText(window.location.href))) return setSaid(t.notShared);
    setSaid(t.shared);
    setTimeout(() => setSaid((now) => (now === t.shared ? '' : now)), 2500);
  };
  const take = async (make: () => Promise<TakenFile | undefined>): Promise<void> => {
    try {
      setSaid(t.preparing);
      const file = await make();
      if (file) save(file.name, file.content, file.type);
      setSaid(file ? '' : t.notReady);
    } catch {
      setSaid(t.notTaken);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
  const entry = (label: string, act: () => void | Promise<void>) => (
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
  );
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
          {files.map(([label, make]) => entry(label, () => take(make)))}
          {made.map(([label, address]) => (
            <li key={label}>
              <a href={address} download onKeyDown={onKeyDown} onClick={() => setOpen(false)}>
                {label}
              </a>
            </li>
          ))}
          {entry(t.print, () => window.print())}
        </ul>
      </div>
    </div>
  );
}
