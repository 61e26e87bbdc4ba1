export { formatDate, formatWhen } from './dates';
export { formatNumber, formatQuantity, qualifierLabel, unitLabel } from './numbers';
export { formatSpan, type Span } from './spans';
