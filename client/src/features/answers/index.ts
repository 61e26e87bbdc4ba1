export { AnswerPanel } from './answer-panel';
export { AskingSection, StopAskingPage } from './asking';
export { MyStructurePage } from './my-structure-page';
export { QuestionPage } from './question-page';
