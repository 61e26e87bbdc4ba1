import { announce } from './announce';

describe('what a starting process tells', () => {
  const { send, connected } = process;
  const sent: unknown[] = [];
  const asChild = (isConnected: boolean) => {
    process.send = (message: unknown) => {
      sent.push(message);
      return true;
    };
    Object.defineProperty(process, 'connected', { value: isConnected, configurable: true });
  };
  afterEach(() => {
    sent.length = 0;
    process.send = send;
    Object.defineProperty(process, 'connected', { value: connected, configurable: true });
  });

  it('is for the parent process', () => {
    asChild(true);
    announce({ type: 'warm' });
    expect(sent).toEqual([{ type: 'warm' }]);
  });

  // A message to who is gone would end the process in the middle of its last requests.
  it('is for nobody where the parent is gone', () => {
    asChild(false);
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    announce({ type: 'ready', url: 'http://localhost' });
    expect(sent).toEqual([]);
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });
});
