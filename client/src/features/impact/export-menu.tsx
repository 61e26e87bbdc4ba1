import { useApolloClient } from '@apollo/client/react';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../../components/button';
import { useLanguage, useTexts } from '../../lib/i18n';
import { saveFile } from '../../lib/save-file';
import { exportTexts } from './export-texts';
import classes from './impact.module.css';
import type { Part, TakenAway } from './take-away';
import takingClasses from './taking-away.module.css';

interface ExportMenuProps {
  readonly taken: TakenAway;
  readonly onPrint: () => void;
}

/** What the page shows, to be taken away as tables or, whole, on paper. */
export function ExportMenu({ taken, onPrint }: ExportMenuProps) {
  const t = useTexts(exportTexts);
  const { language } = useLanguage();
  const client = useApolloClient();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
  };
  const csv = (part: Part, name: string) => async (): Promise<void> => {
    const { csvOfPart } = await import('./take-away');
    saveFile(
      `${t.file}-${name}.csv`,
      await csvOfPart(part, client, taken, language),
      'text/csv;charset=utf-8',
    );
  };
  const workbook = async (): Promise<void> => {
    const { workbookOf } = await import('./workbook');
    saveFile(`${t.file}.xlsx`, await workbookOf(client, taken, language), '');
  };
  const takeAways: readonly (readonly [string, () => Promise<void>])[] = [
    [t.workbook, workbook],
    [t.indicators, csv('indicators', 'indicateurs')],
    [t.fundings, csv('fundings', 'financements')],
    [t.promises, csv('promises', 'promesses')],
    [t.whole, () => Promise.resolve(onPrint())],
  ];
  const act = async (take: () => Promise<void>): Promise<void> => {
    close();
    setSaid('');
    try {
      await take();
    } catch {
      setSaid(t.failed);
    }
  };
  return (
    <div
      ref={box}
      className={takingClasses.menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        icon={<IconDownload size={16} aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(!open)}
      >
        {t.takeAway} <IconChevronDown size={14} aria-hidden />
      </Button>
      <ul id={id} hidden={!open} className={takingClasses.menuList}>
        {takeAways.map(([label, take]) => (
          <li key={label}>
            <button type="button" onKeyDown={onKeyDown} onClick={() => void act(take)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <span role="status" className={classes.disputed}>
        {said}
      </span>
    </div>
  );
}
