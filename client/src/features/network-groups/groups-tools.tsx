import type { RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { CanvasHandle } from '../../components/graph-canvas';
import { useLanguage, useTexts } from '../../lib/i18n';
import { chosenOf, exportTexts, mapAddress, networkTexts, TakeAwayMenu } from '../network';
import { FindThing } from '../search';
import { saidChoice } from './chosen-words';
import type { GroupsData } from './group-data';
import { groupsAsCsv } from './groups-csv';
import type { GroupsFile } from './groups-files';
import classes from './groups-page.module.css';
import { texts } from './texts';
import type { GroupsState } from './use-groups';

const PARTIES = ['ACTOR', 'POLE', 'PLACE', 'BODY'] as const;

interface GroupsToolsProps {
  readonly state: GroupsState;
  readonly data: GroupsData;
  /** By what they are grouped, in words. */
  readonly level: string;
  /** The drawing, where it is on the screen. */
  readonly canvas: RefObject<CanvasHandle | null> | undefined;
}

/** A party found among all that are not drawn one by one, and what can be taken away. */
export function GroupsTools({ state, data, level, canvas }: GroupsToolsProps) {
  const t = useTexts(texts);
  const words = useTexts(networkTexts);
  const exporting = useTexts(exportTexts);
  const { language } = useLanguage();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { groups, view, fictitious: invented } = state;
  /** What writes the files comes when one is asked for. */
  const file = (what: GroupsFile) => async () => {
    const { groupsFile } = await import('./groups-files');
    const chosen = chosenOf(view).asked.map((choice) => saidChoice(choice, view, data.path, language));
    const drawn = canvas?.current?.drawn();
    return groupsFile(what, { groups, data, level, chosen, invented, drawn, language, t });
  };
  const asCsv = () =>
    Promise.resolve({
      name: 'maillage-groupes.csv',
      content: groupsAsCsv(groups, t),
      type: 'text/csv;charset=utf-8',
    });
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
      <TakeAwayMenu
        files={[
          ...(canvas
            ? [[exporting.exportPng, file('PNG')] as const, [exporting.exportSvg, file('SVG')] as const]
            : []),
          [t.asCsv, asCsv],
          [exporting.exportGexf, file('GEXF')],
        ]}
      />
    </>
  );
}
