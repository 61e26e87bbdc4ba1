import { tieAnswers, type TieAnswerCode } from '@maillage/graph-schema/vocabulary';
import { defineTexts, useTexts } from './i18n';
import { useTerm } from './terms';

const texts = defineTexts({
  fr: { of: (said: string, tie: string) => `${said} : « ${tie} »` },
  en: { of: (said: string, tie: string) => `${said}: “${tie}”` },
});

interface AnswerWords {
  readonly said: string;
  /** With the tie that it is about, for who hears one of many such buttons. */
  readonly 'aria-label': string | undefined;
}

/** What can be said of a tie, in words; with its name where several ties stand in a list. */
export function useTieAnswers(tie?: string): (code: TieAnswerCode) => AnswerWords {
  const term = useTerm();
  const t = useTexts(texts);
  return (code) => {
    const said = term(tieAnswers, code);
    return { said, 'aria-label': tie === undefined ? undefined : t.of(said, tie) };
  };
}
