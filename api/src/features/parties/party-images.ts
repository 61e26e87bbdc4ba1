import { actorTypes, termOf } from '@maillage/graph-schema/vocabulary';
import type { RecordOf } from '@maillage/graph-schema/records';
import type {
  EvidenceReference,
  ImageContext,
  LinkImage,
  NodeImage,
  RecordImage,
} from '../../platform/changes/node-image';
import { openEntries, present, spanProperties, thingProperties } from '../things';

const none: Pick<NodeImage, 'identifiers'> = { identifiers: [] };

function located(territory: string | undefined, idOf: (key: string) => string): LinkImage[] {
  return territory ? [{ type: 'LOCATED_IN', to: idOf(territory), toBase: 'Territory' }] : [];
}

/** Establishments that others are recorded of too; left out where there is none. */
function furtherActivities({ identifiers }: RecordOf<'actors'>): string[] | undefined {
  const sirets = identifiers.filter((one) => one.furtherActivity).map((one) => one.value);
  return sirets.length > 0 ? sirets : undefined;
}

type Spelling = RecordOf<'actors'>['spellings'][number];

/** The record with the spellings alone that all its readers may read: the others stand in statements of their own. */
function openlyNamed<R extends { readers: string[]; spellings: Spelling[] }>(
  record: R,
  context: ImageContext,
): R {
  return { ...record, spellings: openEntries(record.spellings, record, context) };
}

function sourcesOf(entries: readonly { evidence: EvidenceReference[] }[]): string[] {
  return entries.flatMap(({ evidence }) => evidence.map((one) => one.source));
}

export const actorImage: RecordImage<'actors'> = {
  kind: 'actors',
  base: 'Thing',
  references: (record) => [
    ...present(record.territory),
    ...sourcesOf(record.spellings),
    ...sourcesOf(record.functions),
  ],
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => {
    const family = termOf(actorTypes, record.type).family;
    return {
      base: 'Thing',
      labels: ['Actor', family === 'STRUCTURE' ? 'Structure' : 'Collectivity'],
      properties: {
        ...thingProperties('ACTOR', openlyNamed(record, context)),
        ...spanProperties(record.since, record.until),
        type: record.type,
        family,
        longName: record.longName,
        functions: [...new Set(openEntries(record.functions, record, context).map((one) => one.code))],
        ess: record.ess,
        cooperativeStatus: record.cooperativeStatus,
        approvals: [...new Set(record.approvals.map((one) => one.code))],
        approvalsAsJson: record.approvals.length > 0 ? JSON.stringify(record.approvals) : undefined,
        hub: record.hub,
        home: record.territory && context.idOf(record.territory),
        furtherActivityOf: furtherActivities(record),
      },
      links: located(record.territory, context.idOf),
      passages: context.passagesOf(record.evidence),
      identifiers: record.identifiers.map(({ scheme, value, reference }) => ({ scheme, value, reference })),
    };
  },
};

export const poleImage: RecordImage<'poles'> = {
  kind: 'poles',
  base: 'Thing',
  references: (record) => [...present(record.territory), ...sourcesOf(record.spellings)],
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => ({
    ...none,
    base: 'Thing',
    labels: ['Pole'],
    properties: {
      ...thingProperties('POLE', openlyNamed(record, context)),
      ...spanProperties(record.since, record.until),
      longName: record.longName,
    },
    links: located(record.territory, context.idOf),
    passages: context.passagesOf(record.evidence),
  }),
};

export const placeImage: RecordImage<'places'> = {
  kind: 'places',
  base: 'Thing',
  references: (record) => [...present(record.territory, record.within), ...sourcesOf(record.spellings)],
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => ({
    ...none,
    base: 'Thing',
    labels: ['Place'],
    properties: {
      ...thingProperties('PLACE', openlyNamed(record, context)),
      ...spanProperties(record.since, record.until),
    },
    links: [
      ...located(record.territory, context.idOf),
      ...(record.within
        ? [{ type: 'WITHIN', to: context.idOf(record.within), toBase: 'Thing' as const }]
        : []),
    ],
    passages: context.passagesOf(record.evidence),
  }),
};

export const bodyImage: RecordImage<'bodies'> = {
  kind: 'bodies',
  base: 'Thing',
  references: (record) => [record.of],
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => ({
    ...none,
    base: 'Thing',
    labels: ['Body'],
    properties: {
      ...thingProperties('BODY', record),
      ...spanProperties(record.since, record.until),
      bodyKind: record.kind,
    },
    links: [{ type: 'OF', to: context.idOf(record.of), toBase: 'Thing' }],
    passages: context.passagesOf(record.evidence),
  }),
};

export const personImage: RecordImage<'people'> = {
  kind: 'people',
  base: 'Thing',
  references: (record) => sourcesOf(record.spellings),
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => ({
    ...none,
    base: 'Thing',
    labels: ['Person'],
    properties: thingProperties('PERSON', openlyNamed(record, context)),
    links: [],
    passages: context.passagesOf(record.evidence),
  }),
};
