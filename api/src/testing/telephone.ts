import request from 'supertest';
import type { Answer } from './answer';
import type { TestApplication } from './test-application';

/** A telephone that has come in with a code: it sends its seat along. */
export class Telephone {
  private constructor(
    private readonly app: TestApplication,
    readonly token: string | null,
    readonly problems: readonly string[],
  ) {}

  static async join(app: TestApplication, code: string): Promise<Telephone> {
    const answer = await new Telephone(app, null, []).query<{
      joinSeminar: { token: string | null; problems: { code: string }[] };
    }>('mutation ($code: String!) { joinSeminar(code: $code) { token problems { code } } }', { code });
    const { token, problems } = answer.data.joinSeminar;
    return new Telephone(
      app,
      token,
      problems.map((problem) => problem.code),
    );
  }

  async query<T = Record<string, unknown>>(
    document: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<T>> {
    const asked = request(this.app.nest.getHttpServer()).post('/graphql');
    if (this.token) asked.set('authorization', `Seat ${this.token}`);
    return (await asked.send({ query: document, variables })).body as Answer<T>;
  }

  /** Answers for a tie; the codes of what was wrong, or of the error. */
  async answer(variables: {
    request: string;
    tie: string;
    stance: string;
    why?: string;
    role?: string;
    since?: string;
    saying?: string | null;
  }): Promise<string[]> {
    const { data, errors } = await this.query<{ answerAtSeminar: { problems: { code: string }[] } }>(
      `mutation ($request: ID!, $tie: ID!, $stance: Stance!, $why: String, $role: Role, $since: String, $saying: String) {
         answerAtSeminar(request: $request, tie: $tie, stance: $stance, why: $why, role: $role, since: $since, saying: $saying) {
           problems { code } } }`,
      variables,
    );
    return errors
      ? errors.map((error) => error.extensions.code)
      : data.answerAtSeminar.problems.map((problem) => problem.code);
  }
}
