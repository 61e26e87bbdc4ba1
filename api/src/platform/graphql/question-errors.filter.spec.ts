import { Logger, type ArgumentsHost } from '@nestjs/common';
import { CodedError } from '../errors/coded-error';
import { QuestionErrors } from './question-errors.filter';

const host = { getType: () => 'graphql' } as unknown as ArgumentsHost;

describe('errors of a question', () => {
  const logged = (['error', 'warn'] as const).map((level) =>
    jest.spyOn(Logger.prototype, level).mockImplementation(() => undefined),
  );
  beforeEach(() => jest.clearAllMocks());
  afterAll(() => jest.restoreAllMocks());

  it('go on to who asks, and what it got wrong is not logged', () => {
    const error = new CodedError('NOT_FOUND');
    expect(new QuestionErrors().catch(error, host)).toBe(error);
    for (const log of logged) expect(log).not.toHaveBeenCalled();
  });

  it('that nobody expected are left to who gives them a number', () => {
    const error = new Error('what nobody expected');
    expect(new QuestionErrors().catch(error, host)).toBe(error);
    for (const log of logged) expect(log).not.toHaveBeenCalled();
  });

  it('that hide a cause have it logged, as no error of ours', () => {
    const cause = new Error('Connection lost');
    new QuestionErrors().catch(new CodedError('DATABASE_UNAVAILABLE', {}, { cause }), host);
    const [error, warn] = logged;
    expect(error).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledWith({ err: cause }, 'DATABASE_UNAVAILABLE');
  });
});
