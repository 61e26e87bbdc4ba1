import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button, TextButton } from '../../components/button';
import { CheckField, EntryField, SelectField } from '../../components/fields';
import { copyText } from '../../lib/copy-text';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useRequest } from '../../lib/use-request';
import choiceClasses from './choices.module.css';
import formClasses from './form.module.css';
import type { IndicatorPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { PublishPageDocument } from './public-pages.generated';
import { publicTexts } from './public-texts';
import publishingClasses from './publishing.module.css';
import { sending } from './sending';

interface FormProps {
  /** Id of the pole. */
  readonly pole: string;
  readonly poleName: string;
  readonly withFictitious: boolean;
  readonly indicators: readonly IndicatorPartsFragment[];
  readonly onPublished: () => void;
}

/** Days that a link can be made to open for. */
const durations = [30, 90, 365, 730] as const;

/** Chooses the indicators that the public is shown, and makes the link. */
export function PublicPageForm({ pole, poleName, withFictitious, indicators, onPublished }: FormProps) {
  const t = useTexts(publicTexts);
  const { language } = useLanguage();
  const [name, setName] = useState(poleName);
  const [days, setDays] = useState('365');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [publish, { loading }] = useMutation(PublishPageDocument, { fetchPolicy: 'no-cache' });
  const once = useRequest();
  const send = async (): Promise<void> => {
    if (loading) return;
    if (chosen.length === 0) {
      setProblem(t.choose);
      return;
    }
    try {
      const choice = {
        ...{ name, withFictitious, days: Number(days) },
        indicators: indicators.flatMap(({ code }) => (chosen.includes(code) ? [code] : [])),
      };
      const { data } = await once([pole, choice], (request) =>
        publish({ variables: { request, pole, choice } }),
      );
      const [found] = data?.publishPage.problems ?? [];
      setProblem(found ? messageOfProblem(found, language) : '');
      if (found) return;
      setAddress(data?.publishPage.address ?? '');
      setSaid(t.published);
      onPublished();
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };
  return (
    <form className={formClasses.form} onSubmit={(event) => sending(send)(event)}>
      <EntryField label={t.name} value={name} onChange={setName} maxLength={200} required />
      <fieldset className={publishingClasses.choice}>
        <legend>{t.indicators}</legend>
        <div className={choiceClasses.controls}>
          <TextButton onClick={() => setChosen(indicators.map(({ code }) => code))}>{t.all}</TextButton>
          <TextButton onClick={() => setChosen([])}>{t.noneChosen}</TextButton>
        </div>
        {indicators.map(({ code, label, readings, aims }) => (
          <CheckField
            key={code}
            label={
              <>
                {label[language]}
                {/* What is known to the facilitator alone does not come on the page. */}
                {aims.length === 0 &&
                  readings.every(({ hidden, value }) => hidden !== null || value === null) && (
                    <span className={classes.aside}> — {t.nothingPublic}</span>
                  )}
              </>
            }
            checked={chosen.includes(code)}
            onChange={(on) => setChosen(on ? [...chosen, code] : chosen.filter((one) => one !== code))}
          />
        ))}
      </fieldset>
      <SelectField
        label={t.days}
        value={days}
        options={durations.map((one) => ({ value: String(one), label: t.duration(one) }))}
        onChange={setDays}
      />
      {withFictitious && <p className={classes.inventedLine}>{t.invented}</p>}
      <p className={formClasses.problem} role="alert">
        {problem}
      </p>
      <Button type="submit" primary aria-disabled={loading}>
        {t.publish}
      </Button>
      <p role="status">{said}</p>
      {address && (
        <p className={publishingClasses.address}>
          <a href={address}>{address}</a>{' '}
          <Button
            onClick={() => void copyText(address).then((copied) => setSaid(copied ? t.copied : t.notCopied))}
          >
            {t.copy}
          </Button>
        </p>
      )}
    </form>
  );
}
