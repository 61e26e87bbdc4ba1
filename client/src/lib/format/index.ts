export { formatDate, formatWhen } from './dates';
export { dayOfMoment, daysUntil, isMoment, localIso, readMoment, typedMoment } from './moments';
export { formatNumber, formatQuantity, formatShare, qualifierLabel, unitLabel } from './numbers';
export { readDate } from './read-date';
export { readNumber, readSigned, unsureText } from './read-number';
export { formatSpan, type Span } from './spans';
export { formatDayAndTime, formatInstant, formatMoment, formatTime } from './times';
export { isEdtf, readTyped, typedDate, type DateForm } from './typed-date';
