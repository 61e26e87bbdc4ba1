const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['février', 'fevrier', 'févr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['décembre', 'decembre', 'déc', 'dec', 'december'],
];

const about = /^(?:vers|environ|env\.?|about|around|circa|c\.)\s+|~$/i;

/**
 * What somebody means who types a date: `2013`, `03/2013`, `5/9/2013`, `mars 2013`, `5 mars 2013`, `vers 2013`,
 * `2013-03-05`. Day before month, as French has it. Returns EDTF (`2013-03-05`, with `~` for about), or undefined.
 */
export function readDate(text: string): string | undefined {
  const typed = text.trim();
  const plain = typed.replace(about, '').trim();
  const date = plainDate(plain);
  return date && `${date}${plain === typed ? '' : '~'}`;
}

function plainDate(text: string): string | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const figures = /^(?:(\d{1,2})[/. ])?(\d{1,2})[/. ](\d{4})$/.exec(text);
  if (figures) return dateOf(figures[3], figures[2], figures[1]);
  const words = /^(?:(\d{1,2})(?:er)?\s+)?([\p{L}.]+)\s+(\d{4})$/u.exec(text);
  const word = words?.[2]?.toLowerCase().replace(/\.$/, '') ?? '';
  const month = months.findIndex((names) => names.includes(word)) + 1;
  return words && month > 0 ? dateOf(words[3], String(month), words[1]) : undefined;
}

function dateOf(year = '', month?: string, day?: string): string | undefined {
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  const date = new Date(Date.UTC(Number(year), m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
}
