import type { QualifierCode, YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import { typedNumber } from './typed-number';
import type { GivenFigure } from './use-keeping';

interface SavedField {
  readonly figure: YearlyFigureCode;
  readonly value: number | null;
  readonly qualifier: QualifierCode | null;
  readonly unreadBy: readonly string[];
}

/** What a structure saved before it came to a pole: which poles do not read it yet, and what to send for them to. */
export function toHandOver(
  fields: readonly SavedField[],
  language: Language,
): { readonly poles: readonly string[]; readonly figures: readonly GivenFigure[] } {
  const unread = fields.filter(({ unreadBy }) => unreadBy.length > 0);
  return {
    poles: [...new Set(unread.flatMap(({ unreadBy }) => unreadBy))],
    // As they are: whoever was asked and said that one is right is not asked again.
    figures: unread.map(({ figure, value, qualifier }) => ({
      ...{ figure, text: typedNumber(value, language), qualifier: qualifier ?? 'EXACT', sure: false },
    })),
  };
}
