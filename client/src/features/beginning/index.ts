export { BeginActions } from './begin-actions';
export { ImportDoor } from './import-door';
export { NewPole } from './new-pole';
