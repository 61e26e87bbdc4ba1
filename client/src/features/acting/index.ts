export * from './acting-choice';
export * from './use-acting';
