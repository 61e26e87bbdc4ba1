import type { NoticeProblemTerm, NoticeWeight } from '@maillage/graph-schema/vocabulary';
import { frenchSpaces, type Language } from '../../lib/i18n';

/** What is to be said of a file, or of one of its rows. */
export interface ImportProblem {
  readonly code: string;
  readonly parameters?: unknown;
}

/** How the problems of a kind of import are told. */
export interface ProblemWords {
  readonly weightOf: (problem: ImportProblem) => NoticeWeight;
  readonly textOf: (problem: ImportProblem, language: Language) => string;
}

/** A parameter of a message in the language of the screen. */
type ParameterText = (name: string, value: unknown, problem: ImportProblem, language: Language) => string;

export function problemWords(
  terms: readonly NoticeProblemTerm[],
  parameterText: ParameterText,
): ProblemWords {
  const known = new Map(terms.map((one) => [one.code, one]));
  return {
    weightOf: ({ code }) => known.get(code)?.weight ?? 'CHECK',
    textOf: (problem, language) => {
      const given = (problem.parameters ?? {}) as Readonly<Record<string, unknown>>;
      const message = known.get(problem.code)?.message[language] ?? problem.code;
      const told = message.replace(/\{(\w+)\}/g, (_, name: string) =>
        parameterText(name, given[name] ?? '?', problem, language),
      );
      return language === 'fr' ? frenchSpaces(told) : told;
    },
  };
}
