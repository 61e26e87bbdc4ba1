import { createContext, useContext } from 'react';
import type { PlainRecord } from './field-spec';

interface FormContextValue {
  /** What is wrong with a field, by its path. */
  readonly problems: ReadonlyMap<string, string>;
  /** Key of a pole of whoever edits, and its name; for who may see a record. */
  readonly poles: readonly {
    readonly slug: string;
    readonly name: string;
    /** Else one is a member of it. */
    readonly facilitated: boolean;
  }[];
  readonly account: string;
  readonly record: PlainRecord;
}

export type FormPoles = FormContextValue['poles'];

/** What every field of a form may need to know. */
export const FormContext = createContext<FormContextValue>({
  problems: new Map(),
  poles: [],
  account: '',
  record: {},
});

export function useForm(): FormContextValue {
  return useContext(FormContext);
}
