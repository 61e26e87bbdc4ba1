export { AskedCompetence } from './tender.model';
export { lotsOf } from './tender-rows';
export * from './tenders.module';
export * from './tenders.service';
export * from './watch.service';
