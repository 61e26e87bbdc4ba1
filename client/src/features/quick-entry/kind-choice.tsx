import { tieKinds, type TieKindCode } from '@maillage/graph-schema/vocabulary';
import { useState, type Ref } from 'react';
import { SuggestBox } from '../../components/suggest-box';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { plainText } from '../../lib/plain-text';
import { useTerm } from '../../lib/terms';
import classes from './quick-entry.module.css';
import { texts } from './texts';

interface KindChoiceProps {
  readonly kind: TieKindCode | undefined;
  readonly onKind: (kind: TieKindCode) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
}

/** The kind of tie, found by the words of its name or of its definition. */
export function KindChoice({ kind, onKind, fieldRef }: KindChoiceProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const wanted = plainText(typed ?? '').trim();
  const found = tieKinds
    .map((one) => ({
      one,
      rank: rankOf(plainText(one.label[language]), plainText(one.definition[language]), wanted),
    }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank);
  return (
    <div className={classes.entry} onBlur={() => setTyped(undefined)}>
      <span className={classes.label} aria-hidden="true">
        {t.kind}
      </span>
      <SuggestBox
        label={t.kind}
        placeholder={t.findKind}
        text={typed ?? (kind ? term(tieKinds, kind) : '')}
        onText={setTyped}
        suggestions={
          typed === undefined
            ? []
            : found.map(({ one }) => ({
                key: one.code,
                code: one.code,
                content: (
                  <>
                    {one.label[language]}
                    <span className={classes.definition}>{bilingual(one.definition, language)}</span>
                  </>
                ),
              }))
        }
        status={typed === undefined ? '' : found.length > 0 ? t.results(found.length) : t.nothing(typed)}
        inputRef={fieldRef}
        onChoose={({ code }) => {
          setTyped(undefined);
          onKind(code);
        }}
      />
    </div>
  );
}

/** 0 where the name begins with what is typed, 1 where it has its words, 2 where the definition does, 3 otherwise. */
function rankOf(label: string, definition: string, wanted: string): number {
  if (label.startsWith(wanted)) return 0;
  if (hasWords(label, wanted)) return 1;
  return hasWords(`${label} ${definition}`, wanted) ? 2 : 3;
}

/** Whether every word typed begins a word of the text. */
function hasWords(text: string, wanted: string): boolean {
  const words = text.split(/[^a-z]+/);
  return wanted.split(/\s+/).every((one) => words.some((word) => word.startsWith(one)));
}
