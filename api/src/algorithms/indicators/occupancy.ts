import { reading, type Indicator } from './indicator';

/** Who is in the place, counted by its name, in the years in which somebody attests it. */
export const occupancy: Indicator = {
  code: 'OCCUPANCY_NAMED',
  section: 'COOPERATION',
  label: { fr: 'Occupation du lieu, nom par nom', en: 'Occupancy of the place, name by name' },
  sentence: {
    fr: 'Structures dont un document ou elles-mêmes attestent dans l’année qu’elles occupent le lieu du pôle.',
    en: 'Structures of which a document or they themselves attest in the year that they occupy the cluster’s place.',
  },
  caveat: {
    fr: 'Seules comptent celles qui sont nommées : les documents donnent un nombre plus grand qu’ils ne citent de noms.',
    en: 'Only those that are named count: documents give a larger number than the names that they cite.',
  },
  unit: 'STRUCTURE',
  moreIsBetter: true,
  namedIn: [],
  read: ({ ties }) => {
    const held = ties.filter(
      (tie) => tie.kind === 'OCCUPANCY' && tie.modality === 'REPORTED' && tie.stance !== 'CONTESTED',
    );
    const years = [...new Set(held.flatMap((tie) => tie.saidOn.map((day) => day.slice(0, 4))))].sort();
    return years.flatMap((year) => {
      const counted = held.filter(
        ({ saidOn, from, to }) =>
          saidOn.some((day) => day.startsWith(year)) && from <= `${year}-12-31` && to >= `${year}-01-01`,
      );
      const occupants = new Set(
        counted.flatMap(({ parties }) => parties.flatMap((one) => (one.role === 'OCCUPANT' ? [one.id] : []))),
      );
      if (occupants.size === 0) return [];
      return [
        reading({
          ...{ period: year, year: Number(year), unit: 'STRUCTURE' },
          value: occupants.size,
          ties: counted.map((tie) => tie.id),
        }),
      ];
    });
  },
  aims: () => [],
};
