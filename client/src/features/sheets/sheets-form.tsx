import { sheetKinds, type SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { SelectField } from '../../components/fields';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ColumnList } from '../importing';
import { settled, type SaidOfSheet } from './brought';
import { withKind, withMeaning, withWord } from './meanings';
import { WordList } from './word-list';
import classes from './sheets.module.css';
import { texts } from './texts';
import type { ReadSheet } from './use-import';
import { meaningOptions } from './words';

interface SheetsFormProps {
  readonly sheets: readonly ReadSheet[];
  readonly said: Readonly<Record<string, SaidOfSheet>>;
  /** Whether what a sheet holds can be said: a map says so by itself. */
  readonly canSay: (sheet: ReadSheet) => boolean;
  /** Whether a sheet waits for what its columns are. */
  readonly isWaiting: (name: string) => boolean;
  /** Words of a sheet that were not understood, each with the number of rows that have it. */
  readonly unread: (name: string) => ReadonlyMap<string, number>;
  readonly busy: boolean;
  /** Something else is said of a sheet, which is to be read as that `now` or once all is said. */
  readonly onSaid: (name: string, said: SaidOfSheet, now: boolean) => void;
  readonly onRead: () => void;
}

/** What each sheet holds, and what its columns are. */
export function SheetsForm({
  sheets,
  said,
  canSay,
  isWaiting,
  unread,
  busy,
  onSaid,
  onRead,
}: SheetsFormProps) {
  const t = useTexts(texts);
  return (
    <Section title={t.content} lead={t.contentLead}>
      <form
        className={classes.sheets}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onRead();
        }}
      >
        {sheets.map((sheet) => (
          <SheetPart
            key={sheet.name}
            sheet={sheet}
            said={said[sheet.name]}
            isAlone={sheets.length === 1}
            canSay={canSay(sheet)}
            isWaiting={isWaiting(sheet.name)}
            unread={unread(sheet.name)}
            onSaid={(next, now) => onSaid(sheet.name, next, now)}
          />
        ))}
        <Button type="submit" aria-disabled={busy}>
          {busy ? t.reading : t.readAgain}
        </Button>
      </form>
    </Section>
  );
}

interface SheetPartProps {
  readonly sheet: ReadSheet;
  readonly said: SaidOfSheet | undefined;
  readonly isAlone: boolean;
  readonly canSay: boolean;
  readonly isWaiting: boolean;
  readonly unread: ReadonlyMap<string, number>;
  readonly onSaid: (said: SaidOfSheet, now: boolean) => void;
}

/** Of a sheet that is left aside: a choice like what it holds. */
const ASIDE = 'ASIDE';

function SheetPart({ sheet, said, isAlone, canSay, isWaiting, unread, onSaid }: SheetPartProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const { kind, aside, columns, words } = settled(sheet, said);
  const held = aside ? t.leftAside : kind ? term(sheetKinds, kind) : t.unsaid;
  const told = [t.rows(sheet.rows), sheet.remembered && t.remembered, !canSay && held].filter(Boolean);
  return (
    <div className={classes.sheet}>
      <div className={classes.head}>
        <p>
          <strong>{sheet.name}</strong> <span className={classes.about}>{told.join(' · ')}</span>
        </p>
        {canSay && (
          <SelectField
            label={t.holds(sheet.name)}
            value={aside ? ASIDE : (kind ?? '')}
            options={[
              ...(kind || aside ? [] : [{ value: '', label: t.unsaid }]),
              ...sheetKinds.map(({ code, label }) => ({ value: code, label: label[language] })),
              { value: ASIDE, label: t.aside },
            ]}
            onChange={(value) =>
              onSaid(withKind(sheet, said, value === ASIDE ? undefined : (value as SheetKindCode)), true)
            }
          />
        )}
      </div>
      {kind && !aside && columns && (
        <Disclosure
          label={t.columnsOf(sheet.header.length)}
          accessibleLabel={t.columnsOfSheet(sheet.header.length, sheet.name)}
          initiallyOpen={!sheet.remembered}
          opens={isWaiting}
        >
          <ColumnList
            of={isAlone ? undefined : sheet.name}
            sheet={sheet}
            options={meaningOptions(kind, language)}
            meaningOf={(title) => (Object.hasOwn(columns, title) ? (columns[title] ?? '') : '')}
            onMeaning={(title, meaning) => onSaid(withMeaning(sheet, said, title, meaning), false)}
          />
        </Disclosure>
      )}
      {kind && !aside && (
        <WordList
          kind={kind}
          unread={unread}
          words={words}
          onWord={(word, code) => onSaid(withWord(sheet, said, word, code), true)}
        />
      )}
    </div>
  );
}
