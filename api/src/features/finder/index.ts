export * from './finder.module';
export { cooperationCounts, furtherActors, finderThings, isReal } from './finder.repository';
export { questionsAllowed } from './finder.service';
