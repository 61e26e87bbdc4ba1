import { randomUUID } from 'node:crypto';
import { ground, put, says } from './records';
import { TestApplication } from './test-application';
import type { SignedIn } from './test-account';

export const STRUCTURES = 30;
export const numbers = Array.from({ length: STRUCTURES }, (_, index) => index);
const invented = { fictitious: true } as const;

/** Structures around a table: each has a tie with the next, and all are in one; two are of another pole. */
const table = [
  ...ground,
  put('poles', { ...invented, key: 'other-pole', name: 'Other pole of a test' }),
  ...[...numbers, 'x', 'y'].map((name) =>
    put('actors', { ...invented, key: `s-${name}`, type: 'ASSOCIATION', name: `Structure ${name}` }),
  ),
  ...numbers.map((index) => tie(`t-${index}`, 'pole', [`s-${index}`, `s-${(index + 1) % STRUCTURES}`])),
  tie(
    't-all',
    'pole',
    numbers.map((index) => `s-${index}`),
  ),
  tie('t-other', 'other-pole', ['s-x', 's-y']),
  put('ties', {
    ...tie('t-notes', 'pole', ['s-0', 's-1']).record,
    readers: ['facilitators:pole'],
  } as never),
];

function tie(key: string, pole: string, who: string[]) {
  return put('ties', {
    ...invented,
    key,
    kind: 'SHARED_SERVICES',
    name: `Tie ${key}`,
    pole,
    participants: who.map((one) => ({ who: one, role: 'PARTNER' })),
    evidence: says('minutes', 1),
  });
}

export interface Opened {
  seminar: { id: string; event: string } | null;
  codes: { code: string; structure: { id: string; name: string } }[];
  problems: { code: string; field: string | null }[];
}

export const payload =
  'seminar { id event isOpen } codes { code structure { id name } } problems { code field }';

/** A pole with thirty structures, its facilitator, and sessions to open. */
export class SeminarStage {
  private constructor(
    readonly app: TestApplication,
    readonly facilitator: SignedIn,
    private readonly ids: ReadonlyMap<string, string>,
  ) {}

  static async set(app: TestApplication): Promise<SeminarStage> {
    await app.empty();
    await app.put(table);
    const facilitator = await app.signedIn('Facilitator', {
      role: 'FACILITATOR',
      over: 'pole',
      pole: 'pole',
    });
    return new SeminarStage(app, facilitator, await app.ids());
  }

  id(slug: string): string {
    return this.ids.get(slug) ?? '';
  }

  async open(
    who: SignedIn = this.facilitator,
    over: Record<string, unknown> = {},
    request: string = randomUUID(),
  ): Promise<Opened> {
    const endsAt = new Date(Date.now() + 3_600_000).toISOString();
    const seminar = { pole: this.id('pole'), name: 'Après-midi', day: '2026-03-05', endsAt, ...over };
    const { data, errors } = await who.query<{ openSeminar: Opened }>(
      `mutation ($request: ID!, $seminar: OpenSeminarInput!) {
         openSeminar(request: $request, seminar: $seminar) { ${payload} } }`,
      { request, seminar },
    );
    if (errors) throw new Error(errors.map((error) => error.extensions.code).join());
    return data.openSeminar;
  }

  codeOf({ codes }: Opened, name: string): string {
    return codes.find((one) => one.structure.name === name)?.code ?? '';
  }

  async wall(seminar: string | undefined): Promise<Record<string, unknown>> {
    const { data } = await this.facilitator.query<{ seminarWall: Record<string, unknown> }>(
      `query ($id: ID!) { seminarWall(id: $id) { version invited joined answered confirmed contested added
         isOpen newest { structure tieName stance } network { nodes { slug } ties { slug stance } } } }`,
      { id: seminar },
    );
    return data.seminarWall;
  }
}
