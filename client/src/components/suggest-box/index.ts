export { SuggestBox, type Suggestion } from './suggest-box';
