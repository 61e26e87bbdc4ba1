export { EditTenderPage, NewTenderPage } from './form-pages';
export { RenewalsPage } from './renewals-page';
export { TenderPage } from './tender-page';
export { TendersPage } from './tenders-page';
export { WatchPage } from './watch-page';
export { WatchTeaser } from './watch-teaser';
