export { SelectField, type SelectOption } from './select-field';
export { TextField } from './text-field';
