const PASSWORD = 'un estuaire, sept oiseaux et la brume';
const ACCEPT = `mutation ($token: String!, $name: String!, $email: String) {
  acceptInvitation(token: $token, name: $name, email: $email, password: "${PASSWORD}") { problems { code } }
}`;
const tokenOf = (url) => url.slice(url.indexOf('#') + 1);

/** Somebody who acts for a structure, signed in, in a browser of its own. */
export async function member(browser, site, link, { actor, pole }) {
  const administrator = await (await browser.newContext()).newPage();
  await administrator.goto(`${site}/compte`);
  await ask(administrator, ACCEPT, {
    token: tokenOf(link),
    name: 'Administration inventée',
    email: 'admin@exemple.test',
  });
  const ids = await ask(
    administrator,
    'query ($actor: String!, $pole: String!) { actor: party(slug: $actor) { id } pole: party(slug: $pole) { id } }',
    { actor, pole },
  );
  const { invite } = await ask(
    administrator,
    `mutation ($email: String!, $over: ID!, $pole: ID!) {
       invite(email: $email, role: MEMBER, over: $over, pole: $pole) { link }
     }`,
    { email: 'membre@exemple.test', over: ids.actor.id, pole: ids.pole.id },
  );
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'fr-FR' });
  await page.goto(`${site}/compte`);
  await ask(page, ACCEPT, { token: tokenOf(invite.link), name: 'Membre inventé' });
  return page;
}

async function ask(page, query, variables) {
  const { data, errors } = await page.evaluate(
    async (body) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return response.json();
    },
    { query, variables },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
