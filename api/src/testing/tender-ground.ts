import type { PutCommand } from '../platform/changes/node-image';
import { ground, put, says } from './records';

/** Days from today, as an ISO day. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10);
}

const fictitious = true;

/** A member of the pole with its competences: codes, or tags after a `#`. */
export function member(
  key: string,
  competences: readonly string[],
  fields: { readers?: string[]; territory?: string; type?: 'ASSOCIATION' | 'COMMUNE' } = {},
): PutCommand[] {
  const { readers = ['public'], territory, type = 'ASSOCIATION' } = fields;
  return [
    put('actors', {
      key,
      type,
      name: `Actor ${key}`,
      readers,
      fictitious,
      ...(territory ? { territory } : {}),
    }),
    put('ties', {
      key: `${key}-in-pole`,
      kind: 'MEMBERSHIP',
      name: `Membership of ${key}`,
      pole: 'pole',
      readers,
      fictitious,
      participants: [
        { who: key, role: 'MEMBER' },
        { who: 'pole', role: 'CLUSTER' },
      ],
      evidence: says('minutes', 1),
    }),
    ...competences.map((one, index) =>
      put('competences', {
        key: `${key}--competence-${index}`,
        name: `Competence ${one} of ${key}`,
        of: key,
        readers,
        fictitious,
        ...(one.startsWith('#') ? { tags: [one.slice(1)] } : { cpv: one }),
      }),
    ),
  ];
}

/** Territories, one in the other: a commune, its group of communes, its département; and another commune. */
export const territories: PutCommand[] = [
  put('territories', { key: 'dep', level: 'DEPARTEMENT', code: '99', name: 'Dep', reference: 'invented' }),
  put('territories', {
    key: 'epci',
    level: 'EPCI',
    code: '990000',
    name: 'Epci',
    reference: 'invented',
    within: ['dep'],
  }),
  ...['here', 'there'].map((key, index) =>
    put('territories', {
      key,
      level: 'COMMUNE',
      code: `9900${index}`,
      name: `Commune ${key}`,
      reference: 'invented',
      within: index === 0 ? ['epci'] : ['dep'],
    }),
  ),
];

/** A call for tenders of the pole; whatever is not given is plain. */
export function call(key: string, fields: object = {}): PutCommand {
  return put('tenders', {
    key,
    name: `Call ${key}`,
    pole: 'pole',
    buyerName: 'Commune of a test',
    fictitious,
    lots: [{ number: '1', title: 'Only lot' }],
    ...fields,
  });
}

export const tenderGround: PutCommand[] = [...ground, ...territories];
