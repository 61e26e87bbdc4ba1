import { recognitionOutcomes } from '@maillage/graph-schema/vocabulary';
import { KeptLink } from '../../components/kept-link';
import { Section } from '../../components/section';
import { formatDate, formatWhen } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useShown } from '../../lib/kept-params';
import { useTerm } from '../../lib/terms';
import { ModalityMark, ThingLink } from '../facts';
import type { Party } from './party';
import { texts } from './texts';
import classes from './parties.module.css';

type PlaceParty = Extract<Party, { __typename: 'Place' }>;
type PoleParty = Extract<Party, { __typename: 'Pole' }>;

/** What only a place has: its rooms, and the dated lists of those who use it. */
export function OfPlace({ place }: { readonly place: PlaceParty }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const shown = useShown();
  const parts = shown(place.parts);
  const rosters = shown(place.rosters);
  return (
    <>
      {parts.length > 0 && (
        <Section title={t.parts} count={parts.length}>
          <ul className={classes.plain}>
            {parts.map((part) => (
              <li key={part.id}>
                <ThingLink thing={part} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {rosters.length > 0 && (
        <Section title={t.rosters} count={rosters.length}>
          <ul className={classes.plain}>
            {rosters.map((roster) => (
              <li key={roster.id}>
                <ThingLink thing={roster} />{' '}
                <span className={classes.quiet}>{formatDate(roster.date, language)}</span>{' '}
                <ModalityMark modality={roster.modality} />
              </li>
            ))}
          </ul>
          {rosters.length > 1 && (
            <p className={classes.more}>
              <KeptLink to={`/documents/listes?lieu=${place.slug}`}>{t.compareRosters}</KeptLink>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

/** What only a pole has: how networks and calls recognised it. */
export function OfPole({ pole }: { readonly pole: PoleParty }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const recognitions = useShown()(pole.recognitions);
  if (recognitions.length === 0) return null;
  return (
    <Section title={t.recognitions} count={recognitions.length}>
      <ul className={classes.plain}>
        {recognitions.map((recognition) => (
          <li key={recognition.id}>
            <ThingLink thing={recognition} />{' '}
            <span className={classes.quiet}>
              {[
                term(recognitionOutcomes, recognition.outcome),
                recognition.period && formatWhen(recognition.period, language),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
