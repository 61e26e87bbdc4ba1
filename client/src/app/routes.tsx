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
    children: [
      {
        errorElement: <RouteError />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../features/home')).HomePage }) },
          {
            path: 'reseau',
            lazy: async () => ({ Component: (await import('../features/network')).NetworkPage }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
