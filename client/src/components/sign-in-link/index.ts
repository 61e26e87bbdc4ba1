export { SignInLink } from './sign-in-link';
export { SignInOffer } from './sign-in-offer';
