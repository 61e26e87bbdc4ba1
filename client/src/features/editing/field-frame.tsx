import { useId, type ReactNode } from 'react';
import { bilingual, useLanguage } from '../../lib/i18n';
import classes from './editing.module.css';
import type { FieldSpec } from './field-spec';
import { useForm } from './form-context';

interface FieldFrameProps {
  readonly spec: FieldSpec;
  readonly path: string;
  readonly value?: unknown;
  /** A group of fields has a legend; a field a label. */
  readonly children: (parts: FieldParts) => ReactNode;
}

interface FieldParts {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** A field under its label, with its help and what is wrong with it. */
export function FieldFrame({ spec, path, value, children }: FieldFrameProps) {
  const id = useId();
  const { language } = useLanguage();
  const { problems, record } = useForm();
  const problem = problems.get(path);
  const said = problem ? undefined : spec.told?.(value, record);
  const told = said && bilingual(said, language);
  const describedBy =
    [spec.help && `${id}-help`, told && `${id}-told`, problem && `${id}-problem`].filter(Boolean).join(' ') ||
    undefined;
  return (
    <div className={classes.field} data-path={path} data-long={spec.widget === 'text' && spec.long}>
      <label htmlFor={id} className={classes.label}>
        {spec.label[language]}
        {spec.required && <span aria-hidden="true"> *</span>}
      </label>
      {children({ id, describedBy, invalid: problem !== undefined })}
      {spec.help && (
        <p id={`${id}-help`} className={classes.help}>
          {bilingual(spec.help, language)}
        </p>
      )}
      {spec.told && (
        <p id={`${id}-told`} role="status" className={classes.told}>
          {told}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
