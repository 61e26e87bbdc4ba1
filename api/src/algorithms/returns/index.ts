export * from './doubts';
export * from './figure-columns';
export * from './read-figure';
