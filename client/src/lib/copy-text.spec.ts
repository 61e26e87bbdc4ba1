import { copyText } from './copy-text';

const withClipboard = (clipboard: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });

describe('copying a text', () => {
  afterEach(() => withClipboard(undefined));

  it('gives it to the clipboard', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    withClipboard({ writeText });
    expect(await copyText('words')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('words');
  });

  it('says that it could not where there is none, or where that is refused', async () => {
    withClipboard(undefined);
    expect(await copyText('words')).toBe(false);
    withClipboard({ writeText: () => Promise.reject(new Error('NotAllowedError')) });
    expect(await copyText('words')).toBe(false);
  });
});
