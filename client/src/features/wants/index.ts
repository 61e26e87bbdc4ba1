export { OwnWants } from './own-wants';
export { NewWantPage } from './want-form-page';
export { WantPage } from './want-page';
export { WantsPage } from './wants-page';
