export { formatDate, formatSpan, formatWhen, type Span } from './dates';
export { formatNumber, formatQuantity, qualifierLabel, unitLabel } from './numbers';
export { readDate } from './read-date';
