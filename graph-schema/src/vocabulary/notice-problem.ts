import type { Bilingual } from './term';

/** What a problem of an imported notice comes to. */
export type NoticeWeight =
  /** The notice, or the file, is not taken in. */
  | 'REFUSED'
  /** Taken in; a person should look at it. */
  | 'CHECK'
  /** Taken in; how it was read, for who wonders. */
  | 'NOTE';

export interface NoticeProblemTerm {
  readonly code: string;
  readonly weight: NoticeWeight;
  /** Parameters go in braces. */
  readonly message: Bilingual;
}

/** One entry of a list of problems. */
export function noticeProblem<const C extends string, const W extends NoticeWeight>(
  code: C,
  weight: W,
  fr: string,
  en: string,
) {
  return { code, weight, message: { fr, en } };
}
