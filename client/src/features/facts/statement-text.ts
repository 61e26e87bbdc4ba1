import {
  functions,
  occupancyModes,
  properties,
  type PropertyCode,
  type QualifierCode,
  type UnitCode,
} from '@maillage/graph-schema/vocabulary';
import { formatDate, formatQuantity, qualifierLabel } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { termLabel } from '../../lib/terms';

export interface StatementValue {
  readonly property: PropertyCode;
  readonly value: number | null;
  readonly unit: UnitCode | null;
  readonly qualifier: QualifierCode | null;
  readonly text: string | null;
}

/** What a statement says, without what it is about: "au moins 800 personnes", "Création d’activités", a text. */
export function statementText(statement: StatementValue, language: Language): string {
  const { value, text } = statement;
  if (value !== null) {
    const quantity = formatQuantity(value, statement.unit, language);
    const qualifier = qualifierLabel(statement.qualifier, language);
    return qualifier ? `${qualifier} ${quantity}` : quantity;
  }
  if (text === null) return '—';
  const type = properties.find(({ code }) => code === statement.property)?.type;
  if (type === 'DATE') return formatDate(text, language);
  if (type === 'CODE') return termLabel([...functions, ...occupancyModes], text, language);
  return text;
}
