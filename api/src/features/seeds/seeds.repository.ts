import { reading, writing } from '../../platform/database/statement';

/** Which sets of seeds this store was given, or is being given; and whether it holds anything at all. */
export const seedState = reading<
  object,
  { seeded: readonly string[]; seeding: readonly string[]; empty: boolean }
>(
  'seeds.state',
  `MATCH (v:GraphVersion { id: 'facts' })
   RETURN coalesce(v.seeded, []) AS seeded, coalesce(v.seeding, []) AS seeding, v.version = 0 AS empty`,
);

/** Notes that sets are being loaded: a load that is killed goes on at the next start. */
export const beginSeeding = writing<{ sets: readonly string[] }, object>(
  'seeds.begin',
  `MATCH (v:GraphVersion { id: 'facts' })
   SET v.seeding = $sets`,
);

export const endSeeding = writing<{ sets: readonly string[] }, object>(
  'seeds.end',
  `MATCH (v:GraphVersion { id: 'facts' })
   SET v.seeded = $sets, v.seeding = []`,
);
