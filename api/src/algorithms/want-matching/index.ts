export * from './match-wants';
export * from './matchable-want';
