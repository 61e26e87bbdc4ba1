export * from './due-papers.service';
export * from './joint-bids.module';
export type { DuePaper } from './room/due-papers';
