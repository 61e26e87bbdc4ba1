import { loggedUrl } from './logged-url';

describe('a logged address', () => {
  it('says nothing of what a sign-in service sent along', () => {
    expect(loggedUrl('/oidc/retour?code=secret&state=secret')).toBe('/oidc/retour?…');
    expect(loggedUrl('/oidc/retour?a=1\n&code=secret')).toBe('/oidc/retour?…');
    expect(loggedUrl('/graphql?query=x')).toBe('/graphql?query=x');
  });

  it('does not hold the secret of a calendar', () => {
    expect(loggedUrl(`/calendrier/${'aB3-_'.repeat(9)}.ics`)).toBe('/calendrier/….ics');
    expect(loggedUrl(`/calendrier/${'a'.repeat(43)}`)).toBe('/calendrier/…');
    expect(loggedUrl(`/Calendrier/${'a'.repeat(43)}.ICS?x=1`)).toBe('/Calendrier/….ICS?x=1');
    expect(loggedUrl(`/calendrier/%61${'a'.repeat(42)}.ics`)).toBe('/calendrier/….ics');
    expect(loggedUrl(`/calendrier/${'a'.repeat(20)}.${'b'.repeat(22)}.ics/`)).toBe('/calendrier/…');
    const call = '/calendrier/consultation/nettoyage-des-ecoles.ics?lang=en';
    expect(loggedUrl(call)).toBe(call);
  });
});
