export { CheckField } from './check-field';
export { SelectField } from './select-field';
export { TextField } from './text-field';
