import { sheetKinds } from '@maillage/graph-schema/vocabulary';
import { IconDownload } from '@tabler/icons-react';
import { TextButton } from '../../components/button';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { saveFile } from '../../lib/save-file';
import classes from './sheets.module.css';
import { templateOf } from './templates';
import { texts } from './texts';

/** Spreadsheets to fill in, for who has none yet. */
export function TemplatesPart() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Section title={t.templates} lead={t.templatesLead}>
      <div className={classes.templates}>
        <ul>
          {sheetKinds.map(({ code, label }) => (
            <li key={code}>
              <TextButton
                icon={<IconDownload size={16} aria-hidden />}
                onClick={() =>
                  saveFile(`${label[language]}.csv`, templateOf(code, language), 'text/csv;charset=utf-8')
                }
              >
                {label[language]}
              </TextButton>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
