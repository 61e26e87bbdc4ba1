export { formatDate, formatWhen } from './dates';
export { formatNumber, formatQuantity, qualifierLabel, unitLabel } from './numbers';
export { readDate } from './read-date';
export { formatSpan, type Span } from './spans';
export { isEdtf, readTyped, typedDate, type DateForm } from './typed-date';
