export * from './bid-terms';
export * from './expand-records';
export * from './fields';
export * from './records';
export * from './references';
export * from './tender-records';
