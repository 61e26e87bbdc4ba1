import {
  changeAuthors,
  yearlyFigures,
  type ChangeActionCode,
  type ChangeAuthorCode,
  type YearlyFigureCode,
} from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import { termLabel } from '../../lib/terms';

interface Change {
  readonly action: ChangeActionCode;
  readonly who: { readonly author: ChangeAuthorCode; readonly name: string | null; readonly isMe: boolean };
  readonly fields: readonly { readonly path: readonly string[] }[];
}

type Act = ChangeActionCode | 'ANSWERED';

interface NamedChange {
  readonly name: string;
  readonly figure: YearlyFigureCode | null;
  readonly year: number | null;
}

/** What a change is of; a yearly figure, which has no name, in the words of the reader. */
export function changedName({ name, figure, year }: NamedChange, language: Language): string {
  return figure === null ? name : `${termLabel(yearlyFigures, figure, language)} ${year ?? ''}`.trim();
}

/** Nouns in French, which agree with nothing; participles in English. */
const acts: Record<Language, Record<Act, string>> = {
  fr: {
    ADDED: 'Ajout',
    CHANGED: 'Modification',
    RETIRED: 'Retrait',
    RESTORED: 'Rétablissement',
    ANSWERED: 'Réponse',
  },
  en: {
    ADDED: 'Added',
    CHANGED: 'Changed',
    RETIRED: 'Retired',
    RESTORED: 'Restored',
    ANSWERED: 'Answered',
  },
};

/** Authors that did it as somebody; the others are a way in which it came. */
const people: ReadonlySet<ChangeAuthorCode> = new Set([
  'FACILITATOR',
  'MEMBER',
  'ADMINISTRATOR',
  'FORMER',
  'SYSTEM',
]);

/** What was done and by whom: "Modification par un animateur", "Ajout (données de départ)". */
export function changeSentence({ action, who, fields }: Change, language: Language): string {
  const isAnswer =
    action === 'CHANGED' && fields.length > 0 && fields.every(({ path }) => path[2] === 'answers');
  const act = acts[language][isAnswer ? 'ANSWERED' : action];
  const by = language === 'fr' ? 'par' : 'by';
  if (who.isMe) return `${act} ${by} ${language === 'fr' ? 'vous' : 'you'}`;
  if (who.name) return `${act} ${by} ${who.name}`;
  const author = termLabel(changeAuthors, who.author, language);
  if (!people.has(who.author)) return `${act} (${author})`;
  return `${act} ${by} ${author}`;
}
