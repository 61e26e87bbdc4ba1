export { SeatPage } from './seat-page';
