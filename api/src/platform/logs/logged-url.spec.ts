import { loggedUrl } from './logged-url';

describe('a logged address', () => {
  it('says nothing of what a sign-in service sent along', () => {
    expect(loggedUrl('/oidc/retour?code=secret&state=secret')).toBe('/oidc/retour?…');
    expect(loggedUrl('/oidc/retour?a=1\n&code=secret')).toBe('/oidc/retour?…');
    expect(loggedUrl('/graphql?query=x')).toBe('/graphql?query=x');
  });
});
