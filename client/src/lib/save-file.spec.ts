import { saveFile } from './save-file';

describe('a file that is handed over', () => {
  const revoked: string[] = [];
  const clicked: string[] = [];
  beforeEach(() => {
    jest.useFakeTimers();
    revoked.length = 0;
    clicked.length = 0;
    // The DOM of the tests has no addresses of objects.
    Object.assign(URL, {
      createObjectURL: () => 'blob:one',
      revokeObjectURL: (address: string) => void revoked.push(address),
    });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
    Reflect.deleteProperty(URL, 'createObjectURL');
    Reflect.deleteProperty(URL, 'revokeObjectURL');
  });

  it('stays until every browser has read it, and is let go of in the end', () => {
    saveFile('a.csv', 'a;b', 'text/csv');
    expect(clicked).toEqual(['a.csv blob:one']);
    jest.advanceTimersByTime(10_000);
    expect(revoked).toEqual([]);
    jest.runAllTimers();
    expect(revoked).toEqual(['blob:one']);
  });

  it('is taken as it is where it is an address itself', () => {
    saveFile('a.png', 'data:image/png;base64,AA==', 'image/png');
    jest.runAllTimers();
    expect(clicked).toEqual(['a.png data:image/png;base64,AA==']);
    expect(revoked).toEqual([]);
  });
});
