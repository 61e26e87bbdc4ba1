import { useApolloClient } from '@apollo/client/react';
import { useLocation } from 'react-router';
import { useLanguage, useTexts } from '../../lib/i18n';
import { withKept } from '../../lib/kept-params';
import { exportTexts } from './export-texts';
import type { TakeAway } from './take-away';
import { TakeAwayMenu } from './take-away-menu';
import type { NetworkState } from './use-network';

interface ExportMenuProps {
  readonly state: NetworkState;
  /** Whether the drawing is on the screen. */
  readonly drawn: boolean;
}

/** The network that is shown, to be taken away as a picture, as tables or as a graph. */
export function ExportMenu({ state, drawn }: ExportMenuProps) {
  const t = useTexts(exportTexts);
  const { language } = useLanguage();
  const client = useApolloClient();
  const { search } = useLocation();
  /** What writes the files comes when one is asked for. */
  const file = (what: TakeAway) => async () => {
    const { fileOf } = await import('./take-away');
    return fileOf(what, state, language, client);
  };
  return (
    <TakeAwayMenu
      files={[
        ...(drawn ? [[t.exportPng, file('PNG')] as const, [t.exportSvg, file('SVG')] as const] : []),
        [t.exportTies, file('TIES')],
        [t.exportNodes, file('NODES')],
        [t.exportGexf, file('GEXF')],
        [t.exportGraphml, file('GRAPHML')],
        [t.exportKumu, file('KUMU')],
      ]}
      made={[[t.exportLinked, withKept('/donnees/pole.jsonld', search)]]}
    />
  );
}
