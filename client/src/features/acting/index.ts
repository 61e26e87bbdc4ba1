export * from './acting-choice';
export { ForOwn } from './for-own';
export * from './use-acting';
export { NotYourPole } from './not-your-pole';
