export { CheckField } from './check-field';
export { EntryField } from './entry-field';
export { SelectField } from './select-field';
export { TextField } from './text-field';
