import { createContext, useContext } from 'react';
import type { PlainRecord } from './field-spec';

interface FormContextValue {
  /** What is wrong with a field, by its path. */
  readonly problems: ReadonlyMap<string, string>;
  /** Key of a pole that whoever edits facilitates, and its name; for who may see a record. */
  readonly poles: readonly { readonly slug: string; readonly name: string }[];
  readonly account: string;
  readonly record: PlainRecord;
}

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
