import { buildMessage, ValidateBy } from 'class-validator';

/** Whether a text is a day of the calendar, `2026-02-28`; the 31st of February is none. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Of an input: its text is a day of the calendar. */
export const IsDay = () =>
  ValidateBy({
    name: 'isDay',
    validator: { validate: isDay, defaultMessage: buildMessage((each) => `${each}$property must be a day`) },
  });
