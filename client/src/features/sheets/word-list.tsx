import { actorTypes, propertyColumns, tieKinds, type SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { SelectField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Words } from './brought';
import classes from './sheets.module.css';
import { texts } from './texts';

interface WordListProps {
  readonly kind: SheetKindCode;
  /** Words that were not understood, each with the number of rows that have it. */
  readonly unread: ReadonlyMap<string, number>;
  /** Those of which somebody said what they stand for. */
  readonly words: Words;
  readonly onWord: (word: string, code: string) => void;
}

/** What the words of a sheet of each kind can stand for. */
const lists = { ACTORS: actorTypes, TIES: tieKinds, FIGURES: propertyColumns } as const;

/** Words of a sheet that nobody else would understand, to be said once: « ami », « bénévole de ». */
export function WordList({ kind, unread, words, onWord }: WordListProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const options = lists[kind].map(({ code, label }) => ({ value: code as string, label: label[language] }));
  // Of a map both tables have the words of either.
  const said = Object.keys(words).filter((word) => options.some(({ value }) => value === words[word]));
  const all = [...new Set([...said, ...unread.keys()])];
  if (all.length === 0) return null;
  return (
    <fieldset className={classes.words}>
      <legend>{t.words}</legend>
      {all.map((word) => {
        const rows = unread.get(word);
        return (
          <SelectField
            key={word}
            label={rows === undefined ? t.word(word) : `${t.word(word)} (${t.rows(rows)})`}
            value={Object.hasOwn(words, word) ? (words[word] ?? '') : ''}
            options={[{ value: '', label: t.unsaid }, ...options]}
            onChange={(code) => onWord(word, code)}
          />
        );
      })}
    </fieldset>
  );
}
