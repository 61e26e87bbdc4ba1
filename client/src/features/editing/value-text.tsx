import { cpvText } from '../../lib/cpv';
import { formatMoment, typedDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './editing.module.css';
import type { FieldSpec, PlainRecord } from './field-spec';
import { useNames } from './names';
import { isEmpty, rowsOf } from './record-path';
import { texts } from './texts';

/** What a field holds, in words. */
export function ValueText({ spec, value }: { readonly spec: FieldSpec; readonly value: unknown }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const names = useNames();
  if (isEmpty(value)) return <em className={classes.emptyValue}>{t.empty}</em>;
  switch (spec.widget) {
    case 'rows':
      return (
        <ul className={classes.valueRows}>
          {rowsOf(value).map((row, index) => (
            <li key={index}>
              <RowText fields={spec.fields} row={row} />
            </li>
          ))}
        </ul>
      );
    case 'choice':
      return spec.choices.find(({ code }) => code === value)?.label[language] ?? String(value);
    case 'reference':
    case 'territory':
      return names.of(String(value))?.name ?? String(value);
    case 'part':
      return <RowText fields={spec.fields} row={value as PlainRecord} />;
    case 'moment':
      return formatMoment(String(value), language);
    case 'cpv':
      return cpvText(String(value), language);
    case 'cpvs':
      return (value as string[]).map((code) => cpvText(code, language)).join(', ');
    case 'tags':
      return (value as string[]).join(', ');
    case 'references':
      return (value as string[]).map((key) => names.of(key)?.name ?? key).join(', ');
    case 'date':
      return typedDate(String(value), language);
    case 'flag':
      return t.yes;
    case 'readers':
      return (value as string[]).join(', ');
    default:
      return String(value);
  }
}

function RowText({ fields, row }: { readonly fields: readonly FieldSpec[]; readonly row: PlainRecord }) {
  const said = fields.filter(({ name }) => !isEmpty(row[name]));
  return said.map((spec, index) => (
    <span key={spec.name}>
      {index > 0 && ' · '}
      <ValueText spec={spec} value={row[spec.name]} />
    </span>
  ));
}
