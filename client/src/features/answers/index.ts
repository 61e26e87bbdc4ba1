export { AnswerPanel } from './answer-panel';
export { MyStructurePage } from './my-structure-page';
