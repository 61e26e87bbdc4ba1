export * from './projects.module';
export { Project } from './project.model';
export { projectFactsFrom, toldFrom } from './project-row';
export { projectTuples, toldOfProjects, type ProjectTuple } from './projects.repository';
