export * from './answered-tie';
export * from './answers.module';
