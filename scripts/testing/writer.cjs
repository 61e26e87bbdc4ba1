// Writes without end, as a facilitator, and notes what was acknowledged: a process of its own, so that whatever
// is killed beside it, the notes are whole. A request that got no answer is sent again, the very same.
const { randomUUID } = require('node:crypto');
const { appendFileSync } = require('node:fs');
const http = require('node:http');

const { WRITER_URL: url, WRITER_TOKEN: token, WRITER_NOTES: notes } = process.env;
let cookie = '';

function ask(query, variables) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', cookie };
    const request = http.request(
      `${url}/graphql`,
      { method: 'POST', headers, timeout: 20_000 },
      (response) => {
        const given = response.headers['set-cookie']?.at(-1);
        if (given) cookie = given.split(';')[0];
        let text = '';
        response.setEncoding('utf8').on('data', (part) => (text += part));
        response.on('error', reject);
        response.on('end', () => {
          try {
            resolve(JSON.parse(text));
          } catch (error) {
            reject(error);
          }
        });
      },
    );
    request.on('timeout', () => request.destroy(new Error('no answer')));
    request.on('error', reject);
    request.end(JSON.stringify({ query, variables }));
  });
}

const EDIT = `mutation ($request: ID!, $edits: [EditInput!]!) {
  edit(request: $request, edits: $edits) { done { id } problems { code field } }
}`;

/** Two structures and what they do together: there is all of it, or nothing. */
function three(pole, name) {
  const actor = (key) => ({
    kind: 'ACTORS',
    key,
    record: { key, type: 'ASSOCIATION', name: `Inventée ${name} ${key.slice(1)}`, fictitious: true },
  });
  const participants = ['~1', '~2'].map((who) => ({ who, role: 'PARTNER' }));
  const record = {
    key: '~3',
    kind: 'SHARED_SERVICES',
    name: `Inventé ${name}`,
    pole,
    participants,
    fictitious: true,
  };
  return [actor('~1'), actor('~2'), { kind: 'TIES', key: '~3', record }];
}

async function writeOn(pole) {
  for (;;) {
    const request = randomUUID();
    const edits = three(pole, request.slice(0, 8));
    for (;;) {
      const answer = await ask(EDIT, { request, edits }).catch(() => undefined);
      const { done = [], problems = [] } = answer?.data?.edit ?? {};
      if (done.length > 0) {
        appendFileSync(notes, `${JSON.stringify({ request, ids: done.map((one) => one.id) })}\n`);
        break;
      }
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function main() {
  await ask('mutation ($token: String!) { useSignInLink(token: $token) { problems { code } } }', { token });
  const { data } = await ask('{ viewer { facilitates { slug } } }');
  const pole = data.viewer.facilitates[0].slug;
  await Promise.all([writeOn(pole), writeOn(pole), writeOn(pole)]);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
