import { visible } from '../../platform/access/viewer';
import { whole } from './thing-columns';

/**
 * Cypher for the pole that an address asks for by `$pole`, or else one that the reader is of, or else a real one, of
 * these the one that keeps most ties: in `pole`, with `invented` where invented records count, which they do where they
 * are asked for, or where the pole is invented.
 */
export const askedPole = `MATCH (pole:Pole) WHERE ${visible('pole')} AND ($pole IS NULL OR pole.slug = $pole)
   WITH pole ORDER BY 'pole:' + pole.slug IN $readers DESC, pole.fictitious, COUNT { (pole)<-[:KEPT_BY]-(:Tie) } DESC, pole.slug LIMIT 1
   WITH pole, $withFictitious OR pole.fictitious AS invented`;

/** Cypher for the poles that one may choose instead. */
export const polesToChoose = `COLLECT {
       MATCH (other:Pole) WHERE ${visible('other')}
       WITH other ORDER BY other.fictitious, other.sortName LIMIT 100
       RETURN ${whole('other')}
     }`;
