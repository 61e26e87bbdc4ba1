import classes from './fields.module.css';

export { AreaField } from './area-field';
export { CheckField } from './check-field';
export { EntryField } from './entry-field';
export { SelectField } from './select-field';
export { SelectOptions, type SelectOption } from './select-options';
export { TextField } from './text-field';

/** How a field looks, for those that stand in a frame of their own. */
export const fieldLook = { line: classes.input, lines: classes.area };
