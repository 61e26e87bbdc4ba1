import type { RouteObject } from 'react-router';

/** What is called for, wanted and bought together, and with whom one could do it: one entry of the menu. */
export const partnerRoutes: RouteObject[] = [
  {
    path: 'consultations',
    lazy: async () => ({ Component: (await import('../features/tenders')).TendersPage }),
  },
  {
    path: 'consultations/nouvelle',
    lazy: async () => ({ Component: (await import('../features/tenders')).NewTenderPage }),
  },
  {
    path: 'consultations/:slug',
    lazy: async () => ({ Component: (await import('../features/tenders')).TenderPage }),
  },
  {
    path: 'consultations/:slug/groupement',
    lazy: async () => ({ Component: (await import('../features/finder')).ComposePage }),
  },
  {
    path: 'trouver-des-partenaires',
    lazy: async () => ({ Component: (await import('../features/finder')).FinderPage }),
  },
  {
    path: 'besoins',
    lazy: async () => ({ Component: (await import('../features/wants')).WantsPage }),
  },
  {
    path: 'besoins/nouveau',
    lazy: async () => ({ Component: (await import('../features/wants')).NewWantPage }),
  },
  {
    path: 'partenaires',
    lazy: async () => ({ Component: (await import('../features/partners-for-me')).PartnersPage }),
  },
  {
    path: 'veille',
    lazy: async () => ({ Component: (await import('../features/tenders')).WatchPage }),
  },
  {
    path: 'renouvellements',
    lazy: async () => ({ Component: (await import('../features/tenders')).RenewalsPage }),
  },
  {
    path: 'achats',
    lazy: async () => ({ Component: (await import('../features/purchases')).PurchasesPage }),
  },
  {
    path: 'achats/nouveau',
    lazy: async () => ({ Component: (await import('../features/purchases')).NewPurchasePage }),
  },
  {
    path: 'achats/:slug',
    lazy: async () => ({ Component: (await import('../features/purchases')).PurchasePage }),
  },
  {
    path: 'achats/:slug/engagement',
    lazy: async () => ({ Component: (await import('../features/purchases')).NewPledgePage }),
  },
  {
    path: 'engagements/:slug',
    lazy: async () => ({ Component: (await import('../features/purchases')).PledgeAddress }),
  },
  {
    path: 'groupements',
    lazy: async () => ({ Component: (await import('../features/joint-bids')).BidsPage }),
  },
  {
    path: 'groupements/nouveau',
    lazy: async () => ({ Component: (await import('../features/joint-bids')).ProposePage }),
  },
  {
    path: 'groupements/:slug',
    lazy: async () => ({ Component: (await import('../features/joint-bids')).RoomPage }),
  },
];
