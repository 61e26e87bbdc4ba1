import { IconCopy } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { DataTable } from '../../components/data-table';
import { Disclosure } from '../../components/disclosure';
import { copyText } from '../../lib/copy-text';
import { useLanguage, useTexts } from '../../lib/i18n';
import { asText, shownMeasures } from './measure-list';
import type { Figures } from './measure-texts';
import classes from './measures-page.module.css';
import { texts } from './texts';

/** The measures as a table that can be taken into a report, definitions one click away. */
export function MeasuresTable({ figures }: { readonly figures: Figures }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const shown = useMemo(() => shownMeasures(figures, language), [figures, language]);
  return (
    <>
      <DataTable
        caption={t.table}
        count={shown.length}
        head={[t.measure, t.value, t.means].map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      >
        <tbody>
          {shown.map(({ key, name, value, sentence, definition }) => (
            <tr key={key} data-measure={key}>
              <th scope="row">{name}</th>
              <td className={classes.value} data-label={t.value}>
                {value}
              </td>
              <td>
                {sentence}
                <Disclosure label={t.definition} accessibleLabel={t.definitionOf(name)} printed>
                  <span className={classes.definition}>{definition}</span>
                </Disclosure>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <Copy text={asText([t.measure, t.value, t.means, t.definition], shown)} />
    </>
  );
}

/** Puts the table where a spreadsheet takes it from; where the browser does not allow it, shows it to be copied. */
function Copy({ text }: { readonly text: string }) {
  const t = useTexts(texts);
  const id = useId();
  const [tried, setTried] = useState<{ readonly copied: boolean }>();
  const byHand = useRef<HTMLTextAreaElement>(null);
  // Each time that it is refused: whoever presses the button again finds the table selected again.
  useEffect(() => byHand.current?.focus(), [tried]);
  const isRefused = tried?.copied === false;
  return (
    <div className={classes.copy} data-print="no">
      <Button
        icon={<IconCopy size={16} aria-hidden />}
        onClick={() => void copyText(text).then((copied) => setTried({ copied }))}
      >
        {t.copy}
      </Button>
      <span role="status" data-refused={isRefused}>
        {tried && (tried.copied ? t.copied : t.notCopied)}
      </span>
      {isRefused && (
        <>
          <label htmlFor={id}>{t.byHand}</label>
          <textarea
            ref={byHand}
            id={id}
            readOnly
            rows={4}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  );
}
