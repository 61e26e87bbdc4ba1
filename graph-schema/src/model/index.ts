export * from './labels';
export * from './time-span';
