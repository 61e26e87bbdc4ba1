export { asking } from './coverage';
export { CoverKind } from './coverage.model';
export { AskedCompetence, Tender, type Lot } from './tender.model';
export { lotsOf } from './tender-rows';
export * from './tenders.module';
export * from './tenders.service';
export * from './watch.service';
