export * from './joint-bids.module';
