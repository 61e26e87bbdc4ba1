import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';

/** Shapes of what is no actor, as the drawing library names them. */
export const otherShapes: Partial<Record<ThingKindCode, string>> = {
  POLE: 'cut-rectangle',
  PLACE: 'barrel',
  BODY: 'concave-hexagon',
  PERSON: 'round-tag',
};
