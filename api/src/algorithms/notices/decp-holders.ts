import { bareNumber, isSiret } from '../cells/register-numbers';
import { told, type NoticeProblem } from './draft';
import { at, isObject, listOf, textOf, type Json, type JsonObject } from '../trees/read-json';
import { oneLine } from '../cells/texts';

/** Who holds a contract, as a record names it. */
export interface DecpHolder {
  /** Its name, or the number where no name is given. */
  readonly name: string;
  /** The number as written, whatever it is. */
  readonly number: string;
  /** A SIRET that can exist. */
  readonly siret?: string;
}

/** The buyer: `acheteur`, the dotted key `acheteur.id` of older exports, or who grants a concession. */
export function buyerOf(record: JsonObject): {
  number: string;
  name: string;
  siret?: string;
  problems: NoticeProblem[];
} {
  const buyer = record['acheteur'] ?? record['autoriteConcedante'];
  const number = bareNumber(textOf(at(buyer, 'id')) || textOf(record['acheteur.id']));
  const name = oneLine(textOf(at(buyer, 'nom')) || textOf(record['acheteur.nom']));
  if (!number || isSiret(number)) return { number, name, ...(number ? { siret: number } : {}), problems: [] };
  return { number, name, problems: [told('SIRET_INVALID', { value: number, whose: 'buyerName' })] };
}

/**
 * The holders in a list: bare, wrapped as `{"titulaire":{…}}`, or in lists within lists. Some exports hold names
 * of fields where a holder should be (`{"titulaire":"typeIdentifiant"}`).
 */
export function holdersOf(value: Json | undefined): { holders: DecpHolder[]; problems: NoticeProblem[] } {
  const problems: NoticeProblem[] = [];
  const holders = flat(value).flatMap((one): DecpHolder[] => {
    const inner = at(one, 'titulaire') ?? at(one, 'concessionnaire') ?? one;
    if (!isObject(inner)) {
      problems.push(told('HOLDER_UNREADABLE', { value: textOf(inner) || JSON.stringify(inner) }));
      return [];
    }
    const kind = textOf(inner['typeIdentifiant']).toUpperCase() || 'SIRET';
    const number = bareNumber(textOf(inner['id']));
    const name = oneLine(textOf(inner['denominationSociale']) || textOf(inner['nom']));
    if (!number && !name) {
      problems.push(told('HOLDER_UNREADABLE', { value: JSON.stringify(inner).slice(0, 60) }));
      return [];
    }
    const shown = name || `${kind} ${number}`;
    if (kind === 'SIRET' && isSiret(number)) return [{ name: shown, number, siret: number }];
    if (number)
      problems.push(
        told(kind === 'SIRET' ? 'SIRET_INVALID' : 'FOREIGN_NUMBER', { value: number, whose: shown }),
      );
    return [{ name: shown, number }];
  });
  const unique = [...new Map(holders.map((one) => [one.number || one.name, one])).values()];
  return { holders: unique, problems: unique.length === 0 ? [...problems, told('NO_HOLDER')] : problems };
}

function flat(value: Json | undefined): Json[] {
  return listOf(value).flatMap((one) => (Array.isArray(one) ? flat(one) : [one]));
}

/** Whether two numbers are of one firm: 14 digits of which the first nine are the same. */
export function isSameFirm(one: string, other: string): boolean {
  return /^\d{14}$/.test(one) && /^\d{14}$/.test(other) && one.slice(0, 9) === other.slice(0, 9);
}
