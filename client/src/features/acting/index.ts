export * from './acting-choice';
export { ForOwn } from './for-own';
export { givesFigures } from './gives-figures';
export * from './use-acting';
export { NotYourPole } from './not-your-pole';
export { NoSuchPole } from './no-such-pole';
