import { fieldLook } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { FieldFrame } from './field-frame';
import { useForm } from './form-context';
import { rowsOf } from './record-path';
import type { InputProps } from './simple-inputs';
import { texts } from './texts';

/** Who may see a record, in words; what it is now stays one of the choices. */
export function ReadersInput({ spec, path, value, onChange }: InputProps<'readers'>) {
  const t = useTexts(texts);
  const { poles, account, record } = useForm();
  const now = Array.isArray(value) ? (value as string[]) : ['public'];
  const takingPart = rowsOf(record['participants']).flatMap(({ who }) =>
    typeof who === 'string' ? [`actor:${who}`] : [],
  );
  const choices = [
    { label: t.everybody, readers: ['public'] },
    ...poles.flatMap(({ slug, name, facilitated }) => [
      { label: t.members(name), readers: [`pole:${slug}`] },
      ...(takingPart.length > 0
        ? [{ label: t.participants, readers: [`facilitators:${slug}`, ...takingPart] }]
        : []),
      // What one could not read oneself any more one does not write.
      ...(facilitated ? [{ label: t.facilitators(name), readers: [`facilitators:${slug}`] }] : []),
    ]),
    { label: t.author, readers: [`author:${account}`] },
  ].map((one) => ({ ...one, code: codeOf(one.readers) }));
  const code = codeOf(now);
  return (
    <FieldFrame spec={spec} path={path}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className={fieldLook.line}
          value={code}
          onChange={(event) => onChange(JSON.parse(event.currentTarget.value))}
        >
          {!choices.some((one) => one.code === code) && <option value={code}>{t.asNow}</option>}
          {choices.map((one) => (
            <option key={one.code} value={one.code}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

function codeOf(readers: readonly string[]): string {
  return JSON.stringify([...readers].sort());
}
