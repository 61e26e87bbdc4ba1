import { routeOf } from './route-of';

describe('the area of an address', () => {
  it('is one of few, whatever is asked', () => {
    const asked = ['/graphql', '/health/ready', '/', '/acteurs/x', '/../etc', '/constructor'];
    expect(asked.map(routeOf)).toEqual(['/graphql', '/health', '/page', '/page', '/page', '/page']);
  });
});
