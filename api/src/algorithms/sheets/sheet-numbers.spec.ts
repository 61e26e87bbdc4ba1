import type { PropertyCode } from '@maillage/graph-schema/vocabulary';
import { propertyOf, yearIn } from './figure-words';
import { readFigure } from './read-figure';

const read = (property: PropertyCode, written: string, title = '') => {
  const figure = readFigure(property, written, title);
  return figure && `${figure.value} ${figure.unit} ${figure.qualifier}`;
};

const cells: readonly [PropertyCode, string, string | undefined, string?][] = [
  ['EMPLOYEES', '12', '12 EMPLOYEE EXACT'],
  ['EMPLOYEES', '12.0', '12 EMPLOYEE EXACT'],
  ['EMPLOYEES', '4,5', '4.5 EMPLOYEE EXACT'],
  ['EMPLOYEES', '12 ETP', '12 FTE EXACT'],
  ['EMPLOYEES', '12', '12 FTE EXACT', 'Effectif (ETP)'],
  ['EMPLOYEES', '12', '12 FTE EXACT', 'Nombre d’ETP 2023'],
  ['EMPLOYEES', '12', '12 JOB EXACT', 'Nombre d’emplois'],
  ['EMPLOYEES', 'environ 30', '30 EMPLOYEE ABOUT'],
  ['EMPLOYEES', '~30', '30 EMPLOYEE ABOUT'],
  ['EMPLOYEES', 'plus de 30', '30 EMPLOYEE AT_LEAST'],
  ['EMPLOYEES', 'au moins 30 salariés', '30 EMPLOYEE AT_LEAST'],
  ['EMPLOYEES', '30+', '30 EMPLOYEE AT_LEAST'],
  ['EMPLOYEES', '> 30', '30 EMPLOYEE AT_LEAST'],
  ['EMPLOYEES', '1 234', '1234 EMPLOYEE EXACT'],
  ['EMPLOYEES', '0', '0 EMPLOYEE EXACT'],
  ['TURNOVER', '1 234,5', '1234.5 EUR EXACT'],
  ['TURNOVER', '1\u202f234\u00a0567,89 €', '1234567.89 EUR EXACT'],
  ['TURNOVER', '12 k€', '12000 EUR EXACT'],
  ['TURNOVER', '1,2 M€', '1200000 EUR EXACT'],
  ['TURNOVER', '1,2 millions d’euros', '1200000 EUR EXACT'],
  ['TURNOVER', 'env. 85 K€ HT', '85000 EUR ABOUT'],
  ['TURNOVER', '120', '120000 EUR EXACT', 'CA 2023 (k€)'],
  ['TURNOVER', '120', '120000 EUR EXACT', 'CA en milliers d’euros'],
  ['TURNOVER', '12 k€', '12000 EUR EXACT', 'CA (k€)'],
  ['TURNOVER', '12000 €', '12000 EUR EXACT', 'CA (k€)'],
  ['TURNOVER', '1.2E+6', '1200000 EUR EXACT'],
  ['TURNOVER', '-1500', '-1500 EUR EXACT'],
  ['FLOOR_AREA', '450 m²', '450 SQUARE_METRE EXACT'],
  ['LAND_AREA', '4', '4 HECTARE EXACT'],
  ['FUNDED_SHARE', '40 %', '40 PERCENT EXACT'],
  ['MEMBERS', '37', '37 STRUCTURE EXACT'],
  ['VOLUNTEERS', '15', '15 PERSON EXACT'],
  ['DURATION', '2 jours par semaine', '2 DAY_PER_WEEK EXACT'],
  ['FLOOR_AREA', '12 m', undefined],
  ['EMPLOYEES', '5-10', undefined],
  ['EMPLOYEES', '5 à 10', undefined],
  ['EMPLOYEES', '5 10', undefined],
  ['EMPLOYEES', '12 dont 3 ETP', undefined],
  ['EMPLOYEES', 'moins de 10', undefined],
  ['EMPLOYEES', 'une dizaine', undefined],
  ['TURNOVER', '1E+99', undefined],
];

it.each(cells.map(([property, written, value, title = '']) => [property, written, value, title] as const))(
  'reads %s « %s » as %s (%s)',
  (property, written, value, title) => {
    expect(read(property, written, title)).toBe(value);
  },
);

it.each([
  ['CA 2023', 'TURNOVER', '2023'],
  ['Chiffre d’affaires (k€)', 'TURNOVER', undefined],
  ['Salariés au 31/12/2022', 'EMPLOYEES', '2022'],
  ['Salarié·e·s', 'EMPLOYEES', undefined],
  ['Effectif bénévole', 'VOLUNTEERS', undefined],
  ['Nombre d’adhérents', 'MEMBERS', undefined],
  ['Emplois créés', 'JOBS_CREATED', undefined],
  ['TURNOVER', 'TURNOVER', undefined],
  ['Besoins ou difficultés', 'NEED', undefined],
  ['Secteur d’activité', 'ACTIVITY', undefined],
  ['Fin d’activité', undefined, undefined],
  ['Canapés', undefined, undefined],
  ['NAME', undefined, undefined],
])('knows the indicator %s', (title, property, year) => {
  expect([propertyOf(title), yearIn(title)]).toEqual([property, year]);
});
