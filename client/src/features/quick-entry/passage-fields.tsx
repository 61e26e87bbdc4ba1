import type { Ref } from 'react';
import { AreaField, EntryField, SelectField } from '../../components/fields';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import type { Entry } from './entry';
import { Faults } from './fact-card';
import classes from './quick-entry.module.css';
import { SourceChoice } from './source-choice';
import { texts } from './texts';
import type { Fault } from './to-edits';

interface PassageFieldsProps {
  readonly entry: Entry;
  readonly faults: readonly Fault[];
  readonly pole: string;
  readonly account: string;
  readonly lineRef: Ref<HTMLInputElement>;
  readonly onLine: () => void;
  readonly onPending: (title: string) => void;
  readonly onEntry: (change: (entry: Entry) => Entry) => void;
}

/** The source, the passage with its place, and who may see what is recorded from it. */
export function PassageFields({
  entry,
  faults,
  pole,
  account,
  lineRef,
  onLine,
  onPending,
  onEntry,
}: PassageFieldsProps) {
  const t = useTexts(texts);
  return (
    <Section title={t.where}>
      <div className={classes.passage}>
        <SourceChoice
          source={entry.source}
          onSource={(source) => onEntry((now) => ({ ...now, source }))}
          onChosen={onLine}
          onPending={onPending}
        />
        <div className={classes.place}>
          <EntryField
            ref={lineRef}
            label={t.line}
            inputMode="numeric"
            value={entry.line}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(line) => onEntry((now) => ({ ...now, line }))}
          />
          <AreaField
            label={t.passage}
            rows={4}
            placeholder={t.passageHint}
            value={entry.passage}
            onChange={(passage) => onEntry((now) => ({ ...now, passage }))}
          />
        </div>
        <SelectField
          label={t.readers}
          value={entry.readers}
          options={[
            { value: 'public', label: t.everybody },
            { value: `pole:${pole}`, label: t.members },
            { value: `facilitators:${pole}`, label: t.facilitators },
            { value: `author:${account}`, label: t.author },
          ]}
          onChange={(readers) => onEntry((now) => ({ ...now, readers }))}
        />
        <Faults faults={faults} />
      </div>
    </Section>
  );
}
