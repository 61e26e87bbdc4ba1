import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { errorCodes, type ErrorCode, type ErrorCodeCode } from '@maillage/graph-schema/vocabulary';
import { formatNumber } from './format';
import { bilingual, type Language } from './i18n';
import { refusedValue } from './refused-value';

export interface Problem {
  readonly code: ErrorCodeCode | 'UNREACHABLE';
  readonly message: string;
}

const unreachable = {
  fr: 'Le serveur ne répond pas. Vérifiez la connexion, puis réessayez.',
  en: 'The server does not answer. Check the connection, then try again.',
};

/** What stands for names that a refusal leaves out: too many, or of what the reader may not see. */
const more = { fr: 'd’autres, que cette liste ne montre pas', en: 'others, which this list does not show' };

const known = new Map<unknown, ErrorCode>(errorCodes.map((one) => [one.code, one]));

/** Messages that only some pages need come with those pages, and not with the first one. */
export function addMessages(codes: readonly ErrorCode[]): void {
  for (const one of codes) known.set(one.code, one);
}

function isErrorCode(code: unknown): code is ErrorCodeCode {
  return known.has(code);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What to say of an error of the API, from its code and parameters. */
export function problemOf(error: unknown, language: Language): Problem {
  if (!CombinedGraphQLErrors.is(error)) return { code: 'UNREACHABLE', message: unreachable[language] };
  const extensions = error.errors[0]?.extensions ?? {};
  const code = isErrorCode(extensions['code']) ? extensions['code'] : 'INTERNAL';
  const parameters = isRecord(extensions['parameters']) ? extensions['parameters'] : {};
  return { code, message: messageOf(code, parameters, language) };
}

export function messageOf(
  code: ErrorCodeCode,
  parameters: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  if (code === 'INVALID_INPUT') return refusedValue(parameters, language);
  const found = known.get(code);
  const message = found ? bilingual(found.message, language) : code;
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = parameters[name] ?? '?';
    // A year is a number too, and has no thousands.
    const isSize = name === 'max' && typeof given === 'number';
    const value = isSize ? formatNumber(given, language) : String(given);
    // Of a list of names, the end stands for those that one may not see.
    return name === 'names' ? value.replace(/…$/, more[language]) : value;
  });
}

/** What to say of a problem that a mutation answered with. */
export function messageOfProblem(
  { code, parameters }: { readonly code: string; readonly parameters?: unknown },
  language: Language,
): string {
  return messageOf(isErrorCode(code) ? code : 'INTERNAL', isRecord(parameters) ? parameters : {}, language);
}
