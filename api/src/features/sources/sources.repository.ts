import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { statementsOfThing } from '../statements';
import { whole, optionalColumn, type AnyRelation } from '../things';
import { factsOfSource } from './source.relations';

export const sourceRelations: readonly AnyRelation[] = [statementsOfThing, factsOfSource];

export type SourceResult = { thing: unknown[] } & Record<string, unknown>;

const withRelations = `RETURN ${whole('x')} AS thing, ${sourceRelations
  .map((one) => optionalColumn(one, 'x'))
  .join(', ')}`;

export const sourceById = reading<Record<string, unknown>, SourceResult>(
  'sources.byId',
  `MATCH (x:Thing { id: $id }) WHERE x:Source AND ${visible('x')} ${withRelations}`,
);

export const sourceBySlug = reading<Record<string, unknown>, SourceResult>(
  'sources.bySlug',
  `MATCH (x:Thing { slug: $slug }) WHERE x:Source AND ${visible('x')} ${withRelations}`,
);

export const allSources = reading<Record<string, unknown>, SourceResult>(
  'sources.all',
  `MATCH (x:Source) WHERE ${visible('x')}
   WITH x ORDER BY x.dateFrom, x.key LIMIT 1000 ${withRelations}`,
  { scans: 'The first thousand documents are listed.' },
);
