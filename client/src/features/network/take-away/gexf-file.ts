import { xmlElement, xmlLines, xmlText } from '../../../lib/xml';
import type { About } from './about';

/** The parts of a graph as a file of GEXF 1.3 (https://gexf.net) for Gephi. */
export function gexfFile(
  about: About,
  graph: readonly string[],
  { today, timed }: { readonly today: string; readonly timed: boolean },
): string {
  const root = [
    xmlElement(
      'meta',
      { lastmodifieddate: today },
      xmlLines([
        xmlElement('creator', {}, 'Maillage'),
        xmlElement('description', {}, xmlText([about.title, about.what, ...about.notes].join('\n'))),
      ]),
    ),
    xmlElement(
      'graph',
      {
        defaultedgetype: 'undirected',
        idtype: 'string',
        ...(timed
          ? { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' }
          : { mode: 'static' }),
      },
      xmlLines(graph),
    ),
  ];
  const names = {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    version: '1.3',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('gexf', names, xmlLines(root))}\n`;
}
