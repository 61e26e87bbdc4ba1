import { useQuery } from '@apollo/client/react';
import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { Button } from '../../components/button';
import { fieldLook } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { FindThing } from '../search';
import classes from './editing.module.css';
import { RecordTerritoriesDocument } from './editing.generated';
import { FieldFrame } from './field-frame';
import { useForm } from './form-context';
import { useNames, type Mention } from './names';
import type { InputProps } from './simple-inputs';
import { texts } from './texts';

/** A thing found as one types; what is not there yet is added from its own page. */
export function ReferenceInput({ spec, path, value, onChange }: InputProps<'reference'>) {
  const t = useTexts(texts);
  const names = useNames();
  const key = typeof value === 'string' ? value : '';
  return (
    <ReferenceFrame spec={spec} path={path}>
      {key === '' ? (
        <Finder
          label={spec}
          onChoose={(mention) => {
            names.learn(mention);
            onChange(mention.key);
          }}
        />
      ) : (
        <p className={classes.chosen}>
          <span>{names.of(key)?.name ?? key}</span>
          <Button onClick={() => onChange('')}>{t.change}</Button>
        </p>
      )}
    </ReferenceFrame>
  );
}

export function ReferencesInput({ spec, path, value, onChange }: InputProps<'references'>) {
  const t = useTexts(texts);
  const names = useNames();
  const keys = Array.isArray(value) ? (value as string[]) : [];
  return (
    <ReferenceFrame spec={spec} path={path}>
      {keys.length > 0 && (
        <ul className={classes.chosenList}>
          {keys.map((key) => {
            const name = names.of(key)?.name ?? key;
            return (
              <li key={key} className={classes.chosen}>
                <span>{name}</span>
                <button
                  type="button"
                  className={classes.remove}
                  aria-label={t.remove(name)}
                  title={t.remove(name)}
                  onClick={() => onChange(keys.filter((other) => other !== key))}
                >
                  <IconX size={16} aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <Finder
        label={spec}
        onChoose={(mention) => {
          names.learn(mention);
          onChange([...new Set([...keys, mention.key])]);
        }}
      />
    </ReferenceFrame>
  );
}

type Spec = InputProps<'reference' | 'references'>['spec'];

function ReferenceFrame({
  spec,
  path,
  children,
}: {
  readonly spec: Spec;
  readonly path: string;
  readonly children: React.ReactNode;
}) {
  const { language } = useLanguage();
  const id = useId();
  const problem = useForm().problems.get(path);
  return (
    <div role="group" aria-labelledby={id} className={classes.field} data-path={path}>
      <span id={id} className={classes.label}>
        {spec.label[language]}
        {spec.required && <span aria-hidden="true"> *</span>}
      </span>
      {children}
      {problem && <p className={classes.problem}>{problem}</p>}
    </div>
  );
}

function Finder({
  label: { label, kinds },
  onChoose,
}: {
  readonly label: Spec;
  readonly onChoose: (mention: Mention) => void;
}) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <FindThing
      label={label[language]}
      placeholder={t.find}
      kinds={kinds}
      found={t.results}
      onChoose={({ id, slug, name, kind }) => onChoose({ id, key: slug, name, kind })}
    />
  );
}

/** A territory of the official geography. */
export function TerritoryInput({ spec, path, value, onChange }: InputProps<'territory'>) {
  const t = useTexts(texts);
  const { data } = useQuery(RecordTerritoriesDocument);
  const names = useNames();
  const key = typeof value === 'string' ? value : '';
  const known = data?.recordTerritories ?? [];
  const there = key === '' || known.some((one) => one.key === key);
  return (
    <FieldFrame spec={spec} path={path}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className={fieldLook.line}
          value={key}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">{t.none}</option>
          {!there && <option value={key}>{names.of(key)?.name ?? key}</option>}
          {known.map((one) => (
            <option key={one.key} value={one.key}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
