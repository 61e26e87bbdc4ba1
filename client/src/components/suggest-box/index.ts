export { SuggestBox } from './suggest-box';
