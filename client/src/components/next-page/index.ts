export { firstOf } from './first-of';
export { NextPage } from './next-page';
