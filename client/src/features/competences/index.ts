export { addressOfCompetences, addressOfPrivate } from './addresses';
export { CompetenceAddress } from './competence-address';
export { CompetencesPage } from './competences-page';
export { CompetencesSection } from './competences-section';
export { NewCompetencePage } from './new-competence-page';
export { PrivatePage } from './private-page';
