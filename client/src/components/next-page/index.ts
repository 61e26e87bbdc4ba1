export { NextPage } from './next-page';
