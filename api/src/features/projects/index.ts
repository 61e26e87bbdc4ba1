export * from './projects.module';
export { Project } from './project.model';
export { projectFactsFrom } from './project-row';
export { projectTuples, type ProjectTuple } from './projects.repository';
