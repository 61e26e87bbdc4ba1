export * from './closeness';
export * from './metrics';
