export { CardsPage } from './cards-page';
export { SeminarPage } from './seminar-page';
export { SeminarsPage } from './seminars-page';
