import { occupancyModes } from '@maillage/graph-schema/vocabulary';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ModalityMark, SaysWho, ThingLink } from '../facts';
import type { Party } from './party';
import { texts } from './texts';
import classes from './parties.module.css';

/** Where dated lists name a party, the oldest first: how its place moved can be read downwards. */
export function ListedIn({ entries }: { readonly entries: readonly Party['listedIn'][number][] }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const ordered = entries.toSorted((one, other) => one.roster.date.localeCompare(other.roster.date));
  return (
    <ul className={classes.lists}>
      {ordered.map(({ roster, mode, asWritten, group, note, evidence }) => (
        <li key={roster.id + (mode ?? '') + (asWritten ?? '')}>
          <span className={classes.listDate}>{formatDate(roster.date, language)}</span>
          <div>
            <p>
              <ThingLink thing={roster} /> <ModalityMark modality={roster.modality} />
            </p>
            <p>
              <strong>{mode ? term(occupancyModes, mode) : t.modeUnsaid}</strong>{' '}
              <span className={classes.quiet}>
                {[group, asWritten && t.asWritten(asWritten), note].filter(Boolean).join(' · ')}
              </span>
            </p>
            <SaysWho evidence={evidence} />
          </div>
        </li>
      ))}
    </ul>
  );
}
