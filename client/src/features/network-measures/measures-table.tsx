import { useMemo } from 'react';
import { DataTable } from '../../components/data-table';
import { Disclosure } from '../../components/disclosure';
import { useLanguage, useTexts } from '../../lib/i18n';
import { CopyTable } from './copy-table';
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
      <CopyTable text={asText([t.measure, t.value, t.means, t.definition], shown)} />
    </>
  );
}
