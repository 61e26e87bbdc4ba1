import type { KindForm, PlainRecord } from './field-spec';
import { withField } from './record-path';

/** The record as it is sent: yes-or-no fields answered, and nothing in fields that make no sense for it. */
export function toRecord(form: KindForm, record: PlainRecord): PlainRecord {
  const fields = form.groups.flatMap((group) => group.fields);
  const shown = fields.reduce(
    (now, { name, when }) => (when && !when(now) ? withField(now, name, undefined) : now),
    record,
  );
  const flags = fields.filter(({ widget, when }) => widget === 'flag' && (!when || when(shown)));
  return { ...Object.fromEntries(flags.map(({ name }) => [name, shown[name] === true])), ...shown };
}
