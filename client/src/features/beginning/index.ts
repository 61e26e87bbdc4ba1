export { BeginActions } from './begin-actions';
