import { IconDownload, IconLink, IconPrinter } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Button } from '../../components/button';
import type { CanvasHandle } from '../../components/graph-canvas';
import { copyText } from '../../lib/copy-text';
import { useTexts } from '../../lib/i18n';
import { saveFile } from '../../lib/save-file';
import { exportTexts, mapAddress, networkTexts } from '../network';
import { FindThing } from '../search';
import { groupsAsCsv } from './groups-csv';
import classes from './groups-page.module.css';
import { texts } from './texts';
import type { GroupsState } from './use-groups';

const PARTIES = ['ACTOR', 'POLE', 'PLACE', 'BODY'] as const;

interface GroupsToolsProps {
  readonly state: GroupsState;
  /** The drawing, where it is on the screen. */
  readonly canvas: RefObject<CanvasHandle | null> | undefined;
}

/** A party found among all that are not drawn one by one, and what can be taken away. */
export function GroupsTools({ state, canvas }: GroupsToolsProps) {
  const t = useTexts(texts);
  const words = useTexts(networkTexts);
  const exporting = useTexts(exportTexts);
  const { search } = useLocation();
  const navigate = useNavigate();
  const [told, setTold] = useState('');
  const share = async (): Promise<void> => {
    setTold((await copyText(window.location.href)) ? exporting.shared : exporting.notShared);
  };
  const picture = (): void => {
    const found = canvas?.current?.picture();
    if (found) saveFile('maillage-groupes.png', found, 'image/png');
    setTold(found ? '' : exporting.notReady);
  };
  return (
    <>
      <div className={classes.search}>
        <FindThing
          label={words.search}
          placeholder={words.searchPlaceholder}
          kinds={PARTIES}
          found={(n) => (n > 0 ? words.found(n) : t.nothingFound)}
          onChoose={({ slug }) =>
            void navigate(mapAddress(search, { within: '', among: '' }, { focus: slug }))
          }
        />
      </div>
      <div className={classes.takeAway}>
        <span role="status" className={classes.told}>
          {told}
        </span>
        <Button icon={<IconLink size={16} aria-hidden />} onClick={() => void share()}>
          {exporting.share}
        </Button>
        <Button
          icon={<IconDownload size={16} aria-hidden />}
          onClick={() =>
            saveFile('maillage-groupes.csv', groupsAsCsv(state.groups, t), 'text/csv;charset=utf-8')
          }
        >
          {t.asCsv}
        </Button>
        {canvas && (
          <Button icon={<IconDownload size={16} aria-hidden />} onClick={picture}>
            {exporting.exportPng}
          </Button>
        )}
        <Button icon={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {exporting.print}
        </Button>
      </div>
    </>
  );
}
