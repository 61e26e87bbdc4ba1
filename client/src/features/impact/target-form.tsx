import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { EntryField } from '../../components/fields';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { unsureText } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import formClasses from './form.module.css';
import classes from './impact.module.css';
import { sending } from './sending';
import { targetTexts } from './target-texts';
import { useTargets } from './targets-context';
import {
  EndIndicatorTargetDocument,
  SetIndicatorTargetDocument,
  type IndicatorCode,
  type TargetPartsFragment,
} from './targets.generated';
import { typedValue, typedYear } from './typed-value';

interface SaysProps {
  /** Tells what came of it, where it is read aloud. */
  readonly onSaid: (words: string) => void;
}

interface TargetFormProps extends SaysProps {
  readonly indicator: IndicatorCode;
  readonly unit: string;
}

/** Sets what the pole aims at: who decided it, when, and where that can be read. */
export function TargetForm({ indicator, unit, onSaid }: TargetFormProps) {
  const t = useTexts(targetTexts);
  const { language } = useLanguage();
  const { pole, onChanged } = useTargets();
  const [value, setValue] = useState('');
  const [dueYear, setDueYear] = useState('');
  const [setOn, setSetOn] = useState('');
  const [author, setAuthor] = useState('');
  const [source, setSource] = useState('');
  const [problem, setProblem] = useState('');
  const [set, { loading }] = useMutation(SetIndicatorTargetDocument);
  const send = async (): Promise<void> => {
    const number = typedValue(value, language);
    const year = typedYear(dueYear);
    if (pole === null || loading) return;
    if (number === null || year === undefined) {
      setProblem(number === null ? (unsureText(value, language) ?? t.noNumber) : t.noYear);
      return;
    }
    try {
      const aim = { indicator, value: number, dueYear: year, setOn, author, source: source || null };
      const { data } = await set({ variables: { pole, aim } });
      const [found] = data?.setIndicatorTarget.problems ?? [];
      setProblem(found ? messageOfProblem(found, language) : '');
      if (found) return;
      onSaid(t.saved);
      onChanged();
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };
  return (
    <form className={formClasses.form} onSubmit={sending(send)}>
      <EntryField label={t.value(unit)} value={value} onChange={setValue} inputMode="decimal" required />
      <EntryField label={t.dueYear} value={dueYear} onChange={setDueYear} inputMode="numeric" maxLength={4} />
      <EntryField label={t.setOn} type="date" value={setOn} onChange={setSetOn} required />
      <EntryField label={t.author} value={author} onChange={setAuthor} maxLength={200} required />
      <EntryField label={t.sourceField} value={source} onChange={setSource} maxLength={500} />
      <p className={classes.aside}>{t.replaces}</p>
      <p className={formClasses.problem} role="alert">
        {problem}
      </p>
      <Button type="submit" aria-disabled={loading}>
        {t.save}
      </Button>
    </form>
  );
}

interface EndProps extends SaysProps {
  readonly target: TargetPartsFragment;
}

/** Gives a target up, saying why. */
export function EndTargetForm({ target, onSaid }: EndProps) {
  const t = useTexts(targetTexts);
  const { language } = useLanguage();
  const { onChanged } = useTargets();
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState('');
  const [end, { loading }] = useMutation(EndIndicatorTargetDocument);
  const send = async (): Promise<void> => {
    if (loading) return;
    try {
      const { data } = await end({ variables: { target: target.id, why } });
      const [found] = data?.endIndicatorTarget.problems ?? [];
      setProblem(found ? messageOfProblem(found, language) : '');
      if (found) return;
      onSaid(t.endedNow);
      onChanged();
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };
  return (
    <form className={formClasses.form} onSubmit={sending(send)}>
      <EntryField label={t.why} value={why} onChange={setWhy} maxLength={500} required />
      <p className={formClasses.problem} role="alert">
        {problem}
      </p>
      <Button type="submit" aria-disabled={loading}>
        {t.endIt}
      </Button>
    </form>
  );
}
