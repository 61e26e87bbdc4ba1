import { thingKinds } from '@maillage/graph-schema/vocabulary';
import type { RouteObject } from 'react-router';
import { Layout } from './layout/layout';
import { NotFoundPage } from './not-found-page';
import { RouteError } from './route-error';

/** Every page is fetched when it is gone to. Addresses are French in both languages: they are names, not texts. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Layout />,
    errorElement: <RouteError />,
    HydrateFallback: () => null, // The first page's code is on its way.
    children: [
      {
        errorElement: <RouteError />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../features/home')).HomePage }) },
          {
            path: 'reseau',
            lazy: async () => ({ Component: (await import('../features/network')).NetworkPage }),
          },
          ...thingKinds
            .filter(({ party }) => party)
            .map(({ path }) => ({
              path: `${path}/:slug`,
              lazy: async () => ({ Component: (await import('../features/parties')).PartyPage }),
            })),
          {
            path: 'liens/:slug',
            lazy: async () => ({ Component: (await import('../features/ties')).TiePage }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
