export * from './finder.module';
export { cooperationRows, finderThings, isReal, oneStepOn, type CooperationTuple } from './finder.repository';
export { questionsAllowed } from './finder.service';
