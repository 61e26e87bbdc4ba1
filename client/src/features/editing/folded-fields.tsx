import type { ReactNode } from 'react';
import { Disclosure } from '../../components/disclosure';
import { useTexts } from '../../lib/i18n';
import classes from './editing.module.css';
import type { FieldSpec, PlainRecord } from './field-spec';
import { useForm } from './form-context';
import { isEmpty } from './record-path';
import { texts } from './texts';

interface FoldedFieldsProps {
  readonly label: string;
  readonly fields: readonly FieldSpec[];
  readonly record: PlainRecord;
  /** Path of the record, with a dot at its end; empty for the whole. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Fields that are seldom filled in, folded: how many are is said outside, and what is wrong opens them. */
export function FoldedFields({ label, fields, record, path, children }: FoldedFieldsProps) {
  const t = useTexts(texts);
  const { problems } = useForm();
  const isInside = (at: string) =>
    fields.some(({ name }) => at === path + name || at.startsWith(`${path}${name}.`));
  const faulty = [...problems.keys()].some(isInside);
  const filled = fields.filter(({ name }) => !isEmpty(record[name])).length;
  return (
    <div className={classes.folded}>
      <Disclosure opens={faulty} label={filled > 0 ? `${label} ${t.filled(filled)}` : label}>
        {children}
      </Disclosure>
    </div>
  );
}
