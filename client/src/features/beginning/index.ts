export { BeginActions } from './begin-actions';
export { NewPole } from './new-pole';
