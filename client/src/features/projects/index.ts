export { NewProjectPage } from './new-project-page';
export { ProjectPage } from './project-page';
export { ProjectsPage } from './projects-page';
