export { NewPledgePage } from './new-pledge-page';
export { NewPurchasePage } from './new-purchase-page';
export { PledgeAddress } from './pledge-address';
export { PurchasePage } from './purchase-page';
export { PurchasesPage } from './purchases-page';
