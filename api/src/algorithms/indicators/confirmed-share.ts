import { reading, type Indicator } from './indicator';

/** Share of the cooperations known today that all their actors have confirmed. */
export const confirmedShare: Indicator = {
  code: 'CONFIRMED_SHARE',
  section: 'COOPERATION',
  label: { fr: 'Coopérations confirmées', en: 'Confirmed cooperations' },
  sentence: {
    fr: 'Part des coopérations connues que tous leurs participants ont confirmées.',
    en: 'Share of the known cooperations that all their participants have confirmed.',
  },
  caveat: {
    fr: 'Mesure ce qui a été vérifié, pas la solidité des coopérations.',
    en: 'Measures what was checked, not how solid cooperations are.',
  },
  unit: 'PERCENT',
  moreIsBetter: true,
  namedIn: [],
  read: ({ ties, today }) => {
    const known = ties.filter((tie) => tie.cooperation && tie.modality === 'REPORTED');
    if (known.length === 0) return [];
    const confirmed = known.filter((tie) => tie.stance === 'CONFIRMED');
    return [
      reading({
        period: today,
        year: Number(today.slice(0, 4)),
        value: Math.round((100 * confirmed.length) / known.length),
        unit: 'PERCENT',
        coverage: { known: confirmed.length, of: known.length },
        ties: confirmed.map((tie) => tie.id),
      }),
    ];
  },
  aims: () => [],
};
