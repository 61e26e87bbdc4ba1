import { bareNumber, isSiret } from '../cells/register-numbers';
import { told, type NoticeProblem } from './draft';
import type { InLanguage } from './languages';
import { textOf, type Json } from '../trees/read-json';
import { objects, parts, text } from '../trees/tree';
import { zoneOf } from './zones';

/** One that a notice names by a number of its own, `ORG-0001`. */
export interface Organisation {
  readonly name: string;
  /** A SIRET that can exist. */
  readonly siret?: string;
  readonly zone: string;
  readonly problems: readonly NoticeProblem[];
}

/** The organisations of a notice. What is inside one as a touch point (the court of appeal) is not it. */
export class Organisations {
  private readonly byId = new Map<string, Organisation>();

  constructor(extension: Json | undefined, words: InLanguage) {
    for (const company of objects(extension, 'Organizations/Organization/Company')) {
      const id = text(company, 'PartyIdentification/ID');
      // A name in each language is one name.
      const name = words.of(parts(company, 'PartyName/Name'));
      if (id && name && !this.byId.has(id)) this.byId.set(id, organisation(company, name));
    }
  }

  /** Those that these references stand for, each once. */
  named(references: readonly Json[]): Organisation[] {
    const ids = [...new Set(references.map(textOf))];
    return ids.flatMap((id) => this.byId.get(id) ?? []);
  }
}

function organisation(company: Json, name: string): Organisation {
  const country = text(company, 'PostalAddress/Country/IdentificationCode') || 'FRA';
  const zone = zoneOf({ country, postcode: text(company, 'PostalAddress/PostalZone') });
  const value = bareNumber(text(company, 'PartyLegalEntity/CompanyID'));
  if (!value) return { name, zone, problems: [] };
  if (isSiret(value)) return { name, siret: value, zone, problems: [] };
  const code = country === 'FRA' ? ('SIRET_INVALID' as const) : ('FOREIGN_NUMBER' as const);
  return { name, zone, problems: [told(code, { value, whose: name })] };
}
