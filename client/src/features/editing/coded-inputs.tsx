import { IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button } from '../../components/button';
import { fieldLook } from '../../components/fields';
import { SuggestBox } from '../../components/suggest-box';
import { isCpv, readCpv } from '../../lib/cpv';
import { formatMoment, isMoment, readMoment, typedMoment } from '../../lib/format';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { CpvName, useCpvCodes, useCpvNames } from '../cpv';
import classes from './editing.module.css';
import { FieldFrame } from './field-frame';
import { useForm } from './form-context';
import type { InputProps } from './simple-inputs';
import { texts } from './texts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** A day and an hour, typed as one says it; how it was understood is said back. */
export function MomentInput({ spec, path, value, onChange }: InputProps<'moment'>) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [typed, setTyped] = useState(() => typedMoment(textOf(value), language));
  return (
    <FieldFrame spec={spec} path={path} value={value}>
      {({ id, describedBy, invalid }) => (
        <>
          <input
            id={id}
            aria-describedby={[describedBy, `${id}-read`].filter(Boolean).join(' ')}
            aria-invalid={invalid}
            aria-required={spec.required}
            className={fieldLook.line}
            value={typed}
            onChange={({ currentTarget: { value: text } }) => {
              setTyped(text);
              onChange(readMoment(text) ?? text.trim());
            }}
          />
          <p id={`${id}-read`} className={classes.help}>
            {isMoment(textOf(value)) && t.readAs(formatMoment(textOf(value), language))}
          </p>
        </>
      )}
    </FieldFrame>
  );
}

/** Tags with commas between them. */
export function TagsInput({ spec, path, value, onChange }: InputProps<'tags'>) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState(() => listOf(value).join(', '));
  return (
    <FieldFrame spec={spec} path={path}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className={fieldLook.line}
          placeholder={t.tagsHint}
          value={typed}
          onChange={({ currentTarget: { value: text } }) => {
            setTyped(text);
            const tags = text.split(/[,;]/).map((tag) => tag.trim());
            onChange([...new Set(tags.filter(Boolean))]);
          }}
        />
      )}
    </FieldFrame>
  );
}

type CodedSpec = InputProps<'cpv' | 'cpvs'>['spec'];

/** A group of controls under one label. */
function CodedFrame({
  spec,
  path,
  children,
}: {
  readonly spec: CodedSpec;
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
      {spec.help && <p className={classes.help}>{bilingual(spec.help, language)}</p>}
      {problem && <p className={classes.problem}>{problem}</p>}
    </div>
  );
}

/** A code of the Common Procurement Vocabulary, found by words or digits; what is no code yet stays as typed. */
export function CpvInput({ spec, path, value, onChange }: InputProps<'cpv'>) {
  const t = useTexts(texts);
  return (
    <CodedFrame spec={spec} path={path}>
      {isCpv(value) ? (
        <p className={classes.chosen}>
          <span>
            <CpvName code={value} />
          </span>
          <Button onClick={() => onChange('')}>{t.change}</Button>
        </p>
      ) : (
        <CpvFinder spec={spec} text={textOf(value)} onText={onChange} onChoose={onChange} />
      )}
    </CodedFrame>
  );
}

export function CpvsInput({ spec, path, value, onChange }: InputProps<'cpvs'>) {
  const t = useTexts(texts);
  // The last entry may be what is being typed.
  const codes = listOf(value).filter(isCpv);
  const nameOf = useCpvNames(codes);
  const typed = listOf(value).find((one) => !isCpv(one)) ?? '';
  const set = (next: readonly string[], text: string) =>
    onChange(text === '' ? [...new Set(next)] : [...new Set(next), text]);
  return (
    <CodedFrame spec={spec} path={path}>
      {codes.length > 0 && (
        <ul className={classes.chosenList}>
          {codes.map((code) => {
            const said = nameOf(code);
            return (
              <li key={code} className={classes.chosen}>
                <span>{said}</span>
                <button
                  type="button"
                  className={classes.remove}
                  aria-label={t.remove(said)}
                  title={t.remove(said)}
                  onClick={() =>
                    set(
                      codes.filter((other) => other !== code),
                      typed,
                    )
                  }
                >
                  <IconX size={16} aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <CpvFinder
        spec={spec}
        text={typed}
        onText={(text) => set(codes, text)}
        onChoose={(code) => set([...codes, code], '')}
      />
    </CodedFrame>
  );
}

function CpvFinder({
  spec,
  text,
  onText,
  onChoose,
}: {
  readonly spec: CodedSpec;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (code: string) => void;
}) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { choices, busy } = useCpvCodes(text);
  return (
    <SuggestBox
      label={spec.label[language]}
      placeholder={t.cpvFind}
      text={text}
      busy={busy}
      // A whole code is taken at once: nobody has to choose what was typed to the last digit.
      onText={(next) =>
        /^\d{8}(?:-\d)?$/.test(next.trim()) ? onChoose(readCpv(next) ?? next) : onText(next)
      }
      status={busy ? t.searching : t.results(choices.length)}
      suggestions={choices.map(({ code, text: content }) => ({ key: code, content }))}
      onChoose={({ key }) => onChoose(key)}
    />
  );
}
