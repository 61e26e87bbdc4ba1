export { CollectionPage } from './collection-page';
export { FiguresByLinkPage } from './link-figures-page';
export { MyFiguresPage } from './my-figures-page';
