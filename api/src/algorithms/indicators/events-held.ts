import { reading, type Indicator } from './indicator';

/** Events of the pole by year. */
export const eventsHeld: Indicator = {
  code: 'EVENTS_HELD',
  section: 'EVENTS',
  label: { fr: 'Événements', en: 'Events' },
  sentence: {
    fr: 'Séminaires, assemblées, visites et inaugurations que les documents datent, par année.',
    en: 'Seminars, assemblies, visits and inaugurations that documents date, by year.',
  },
  caveat: {
    fr: 'Seuls comptent ceux dont un document parle.',
    en: 'Only those that a document speaks of count.',
  },
  unit: 'ITEM',
  moreIsBetter: null,
  namedIn: [],
  read: ({ events }) => {
    // An event whose beginning is open has a first day before all others: its year is not known.
    const held = events.filter(
      ({ modality, periodFrom = '' }) => modality === 'REPORTED' && periodFrom >= '1000',
    );
    const years = [...new Set(held.map((event) => event.periodFrom?.slice(0, 4) ?? ''))].sort();
    return years.map((year) => {
      const counted = held.filter((event) => event.periodFrom?.startsWith(year));
      return reading({
        period: year,
        year: Number(year),
        value: counted.length,
        unit: 'ITEM',
        events: counted.map((event) => event.id),
      });
    });
  },
  aims: () => [],
};
