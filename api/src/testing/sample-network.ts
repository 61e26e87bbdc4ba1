import type { PutCommand } from '../platform/changes/node-image';
import { ground, put, says } from './records';

/**
 * A network in which every kind of thing stands once for everybody (`open-…`) and once for the readers of a
 * token only (`hidden-…`), linked to each other wherever a link could betray the hidden one.
 */
export function sampleNetwork(token: string): PutCommand[] {
  const hidden = { readers: [token], fictitious: true };
  const open = { readers: ['public', token], fictitious: true };
  const both = [
    { name: 'open', fields: open, source: 'minutes' as const },
    { name: 'hidden', fields: hidden, source: 'secret' as const },
  ];
  const evidence = (source: 'minutes' | 'secret', line: number) => [
    { source, line, quote: `quote ${line} of ${source}` },
  ];
  return [
    ...ground.map(
      (command) => ({ ...command, record: { ...command.record, readers: ['public', token] } }) as PutCommand,
    ),
    put('sources', {
      ...hidden,
      key: 'secret',
      kind: 'INTERVIEW',
      title: 'Secret interview',
      date: '2014-01-01',
    }),
    put('territories', {
      ...open,
      key: 'territory',
      level: 'COMMUNE',
      code: '99999',
      name: 'Testville',
      reference: 'invented',
    }),
    ...both.flatMap(({ name, fields, source }, index) => [
      put('actors', {
        ...fields,
        key: `${name}-actor`,
        type: 'ASSOCIATION',
        name: `Zebra ${name}`,
        territory: 'territory',
        functions: [{ code: 'ACTIVITY_CREATION', modality: 'REPORTED', evidence: evidence(source, 3) }],
        identifiers: [{ scheme: 'SIRET', value: `0000000000000${index}`, reference: 'invented' }],
        evidence: evidence(source, 1),
      }),
      put('places', {
        ...fields,
        key: `${name}-place`,
        name: `Zebra place ${name}`,
        evidence: evidence(source, 2),
      }),
      put('people', {
        ...fields,
        key: `${name}-person`,
        name: `Zebra person ${name}`,
        evidence: evidence(source, 2),
      }),
      put('bodies', {
        ...fields,
        key: `${name}-body`,
        kind: 'BOARD',
        name: `Zebra body ${name}`,
        of: 'pole',
        evidence: evidence(source, 2),
      }),
      put('events', {
        ...fields,
        key: `${name}-event`,
        kind: 'SEMINAR',
        name: `Zebra event ${name}`,
        date: '2013-03-05',
        place: 'open-place',
        evidence: evidence(source, 2),
      }),
      put('recognitions', {
        ...fields,
        key: `${name}-recognition`,
        pole: 'pole',
        outcome: 'PILOT',
        name: `Zebra recognition ${name}`,
        date: '2013',
        evidence: evidence(source, 2),
      }),
    ]),
    put('returns', {
      ...hidden,
      key: 'open-actor--return-2013-users',
      of: 'open-actor',
      year: 2013,
      figure: 'USERS',
      value: 778,
      said: { how: 'ACCOUNT', on: '2014-01-31' },
    }),
    put('purchases', {
      ...hidden,
      key: 'hidden-purchase',
      name: 'Zebra purchase hidden',
      of: 'open-actor',
      pole: 'pole',
      unit: 'ream',
      offers: [{ number: '1', supplier: 'Zebra supplier hidden', tiers: [{ from: 0, price: 1 }] }],
    }),
    put('projects', {
      ...hidden,
      key: 'hidden-project',
      // A whole pole reads no project, whatever the token of the test.
      readers: [token.startsWith('pole:') ? 'actor:hidden-actor' : token],
      name: 'Zebra project hidden',
      pole: 'pole',
      carrier: { mark: 'Zebra carrier' },
      steps: [
        {
          who: 'open-actor',
          step: 'WELCOME',
          state: 'DONE',
          since: '2013-03-05',
          proof: 'Zebra sheet hidden',
        },
      ],
    }),
    put('actors', {
      ...open,
      key: 'third-actor',
      type: 'COOPERATIVE',
      name: 'Zebra third',
      hub: false,
      evidence: evidence('minutes', 1),
    }),
    put('places', { ...hidden, key: 'hidden-room', name: 'Zebra room hidden', within: 'open-place' }),
    put('events', {
      ...hidden,
      key: 'hidden-meeting',
      kind: 'MEETING',
      name: 'Zebra meeting',
      organisers: ['open-actor'],
    }),
    // An open tie with a hidden participant is refused by a check; a hidden tie of open actors is the rule.
    put('ties', tie(hidden, 'hidden-tie', ['open-actor', 'third-actor'], evidence('secret', 4))),
    put('ties', tie(hidden, 'hidden-tie-of-hidden', ['open-actor', 'hidden-actor'], evidence('secret', 4))),
    put('ties', tie(hidden, 'hidden-bridge', ['hidden-actor', 'third-actor'], evidence('secret', 4))),
    put('ties', tie(open, 'open-tie', ['open-actor', 'open-place'], says('minutes', 5))),
    put('rosters', roster(open, 'open-roster', evidence('minutes', 6))),
    put('rosters', roster(hidden, 'hidden-roster', evidence('secret', 6))),
    ...(['MEMBERS', 'USERS'] as const).flatMap((property) => [
      statement(open, `open-${property.toLowerCase()}`, property, 10, evidence('minutes', 7)),
      statement(hidden, `hidden-${property.toLowerCase()}`, property, 777, evidence('secret', 7)),
    ]),
    statement(hidden, 'hidden-of-hidden', 'USERS', 778, evidence('secret', 8), 'hidden-actor'),
  ];
}

type Fields = { readers: string[]; fictitious: boolean };
type EvidenceOf = { source: string; line: number; quote: string }[];

function tie(fields: Fields, key: string, who: string[], evidence: EvidenceOf) {
  const participants = who.map((one) => ({ who: one, role: 'PARTNER' as const }));
  return {
    ...fields,
    key,
    kind: 'SHARED_SERVICES' as const,
    name: `Zebra ${key}`,
    pole: 'pole',
    participants,
    evidence,
  };
}

function roster(fields: Fields, key: string, evidence: EvidenceOf) {
  const entries = ['open-actor', 'hidden-actor'].map((who) => ({
    who,
    mode: 'PERMANENT' as const,
    evidence,
  }));
  return {
    ...fields,
    key,
    name: `Zebra ${key}`,
    of: 'open-place',
    date: '2013',
    complete: true,
    modality: 'REPORTED' as const,
    entries,
  };
}

function statement(
  fields: Fields,
  key: string,
  property: 'MEMBERS' | 'USERS',
  value: number,
  evidence: EvidenceOf,
  about = 'open-actor',
): PutCommand {
  return put('statements', {
    ...fields,
    key,
    about,
    property,
    value,
    unit: 'PERSON',
    modality: 'REPORTED',
    evidence,
  });
}
