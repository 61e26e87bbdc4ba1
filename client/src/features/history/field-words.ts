import type { Bilingual } from '@maillage/graph-schema/vocabulary';
import type { Format } from './value-formats';

/** What a field is called, and how its values are said. */
export interface Field {
  readonly label: Bilingual;
  readonly value: Format;
}

export const field = (fr: string, en: string, value: Format): Field => ({ label: { fr, en }, value });
