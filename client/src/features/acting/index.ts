export * from './acting-choice';
export * from './use-acting';
export { NotYourPole } from './not-your-pole';
