import { eventKinds, modalities, termOf } from '@maillage/graph-schema/vocabulary';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { Section } from '../../components/section';
import { formatWhen } from '../../lib/format';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { KindIcon, ModalityMark, ThingLink } from '../facts';
import { ChronicleFrame } from './chronicle-frame';
import classes from './chronicle.module.css';
import { texts } from './texts';
import type { EventThing } from './use-chronicle';

export function EventPage() {
  const t = useTexts(texts);
  return (
    <ChronicleFrame
      type="Event"
      title={t.event}
      main={(event) => <Present event={event} />}
      side={(event) => <Sheet event={event} />}
    />
  );
}

/** Who the lists of an event name. */
function Present({ event }: { readonly event: EventThing }) {
  const t = useTexts(texts);
  const rosters = event.rosters.filter(({ entries }) => entries.length > 0);
  if (rosters.length === 0) return null;
  return (
    <Section title={t.present}>
      {rosters.map((roster) => (
        <div key={roster.id}>
          <h3>
            <ThingLink thing={roster} />
          </h3>
          <ul className={classes.names}>
            {roster.entries.map(({ party }, index) => (
              <li key={party.id + String(index)}>
                <KindIcon kind={party.kind} /> <ThingLink thing={party} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Sheet({ event }: { readonly event: EventThing }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  return (
    <FactSheet label={t.sheet}>
      <Fact name={t.when}>{event.period ? formatWhen(event.period, language) : t.whenUnknown}</Fact>
      <Fact name={t.kind}>{term(eventKinds, event.eventKind)}</Fact>
      <Fact name={t.sense}>
        <ModalityMark modality={event.modality} />{' '}
        <span className={classes.quiet}>
          {bilingual(termOf(modalities, event.modality).definition, language)}
        </span>
      </Fact>
      <Fact name={t.place}>{event.place && <ThingLink thing={event.place} />}</Fact>
      <Fact name={t.organisers}>
        {event.organisers.length > 0 && (
          <ul className={classes.plain}>
            {event.organisers.map((organiser) => (
              <li key={organiser.id}>
                <ThingLink thing={organiser} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </FactSheet>
  );
}
