import { reservedKeys } from '@maillage/graph-schema/vocabulary';
import type { RouteObject } from 'react-router';
import { routes } from './routes';

const pathsOf = (route: RouteObject): string[] => [
  ...(route.path && route.path !== '/' ? [route.path] : []),
  ...(route.children ?? []).flatMap(pathsOf),
];

describe('addresses', () => {
  it('leave every key of a thing a page of its own: the words that stand in the place of one are reserved', () => {
    const paths = routes.flatMap(pathsOf).map((path) => path.split('/'));
    const clashes = paths.flatMap((segments) =>
      segments.filter((segment, at) => {
        if (segment.startsWith(':')) return false;
        return paths.some(
          (other) =>
            /^:(?:slug|kept|absorbed)$/.test(other[at] ?? '') &&
            other.length === segments.length &&
            other.every(
              (one, index) =>
                index === at ||
                one === segments[index] ||
                one.startsWith(':') ||
                segments[index]?.startsWith(':'),
            ),
        );
      }),
    );
    expect(clashes.length).toBeGreaterThan(0);
    for (const word of clashes) expect(reservedKeys).toContain(word);
  });
});
