export * from './answered-tie';
export * from './answers.module';
export * from './declared-tie';
