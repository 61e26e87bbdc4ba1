import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { version } from './network.repository';

export type MeasuredActorRow =
  | { readonly part: 'VERSION'; readonly row: readonly [number] }
  | { readonly part: 'POLE'; readonly row: readonly [number: number] }
  | {
      readonly part: 'ACTOR';
      readonly row: readonly [number: number, id: string, slug: string, name: string, fictitious: boolean];
    };

/** The number of a node, which is what its element id ends with. It means nothing beyond the version it is read at. */
export const numberOf = (x: string) => `toInteger(last(split(elementId(${x}), ':')))`;

/** The number of a pole, if it may be seen. */
export const readPole = reading<{ pole: string; readers: readonly string[] }, MeasuredActorRow>(
  'network.measured.pole',
  `${version}
   UNION ALL
   MATCH (pole:Thing { id: $pole }) WHERE pole:Pole AND ${visible('pole')}
   RETURN 'POLE' AS part, [${numberOf('pole')}] AS row`,
);

/** Who actors are that a snapshot has by their numbers, given as texts. */
export const readNumbered = reading<
  { numbers: readonly string[]; readers: readonly string[] },
  MeasuredActorRow
>(
  'network.measured.actors',
  `${version}
   UNION ALL
   MATCH (v:GraphVersion { id: 'facts' })
   WITH split(elementId(v), ':') AS own
   UNWIND $numbers AS number
   MATCH (x:Actor) WHERE elementId(x) = own[0] + ':' + own[1] + ':' + number AND ${visible('x')}
   RETURN 'ACTOR' AS part, [${numberOf('x')}, x.id, x.slug, x.name, x.fictitious] AS row`,
);
