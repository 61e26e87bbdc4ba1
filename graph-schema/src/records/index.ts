export * from './bid-terms';
export * from './expand-records';
export * from './fields';
export * from './project-record';
export * from './records';
export * from './references';
export * from './return-record';
export * from './tender-records';
