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

/**
 * Notes that sets are being loaded, into an empty store or by a load that was killed and goes on at the next start; no
 * row where somebody else has written, or begun a load of its own, meanwhile.
 */
export const beginSeeding = writing<{ sets: readonly string[] }, { begun: boolean }>(
  'seeds.begin',
  `MATCH (v:GraphVersion { id: 'facts' })
   SET v.holder = 'seeds'
   WITH v WHERE coalesce(v.seeding, []) = $sets OR (v.version = 0 AND size(coalesce(v.seeding, [])) = 0)
   SET v.seeding = $sets
   RETURN true AS begun`,
);

export const endSeeding = writing<{ sets: readonly string[] }, object>(
  'seeds.end',
  `MATCH (v:GraphVersion { id: 'facts' })
   SET v.seeded = $sets, v.seeding = []`,
);
