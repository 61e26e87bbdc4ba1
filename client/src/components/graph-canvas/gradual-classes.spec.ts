import { GradualClasses } from './gradual-classes';

const many = (count: number, classes: string) =>
  new Map(Array.from({ length: count }, (_, index) => [`n${index}`, classes] as const));

describe('classes on their way', () => {
  let frames: Map<number, () => void>;
  let given: Map<string, string>;
  let drawn: number;
  let classes: GradualClasses;

  beforeEach(() => {
    frames = new Map();
    let next = 0;
    jest.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
      next += 1;
      frames.set(next, () => callback(0));
      return next;
    });
    jest.spyOn(window, 'cancelAnimationFrame').mockImplementation((id) => void frames.delete(id));
    given = new Map();
    drawn = 0;
    classes = new GradualClasses(
      (changes) => changes.forEach(([id, names]) => given.set(id, names)),
      () => (drawn += 1),
    );
  });
  afterEach(() => jest.restoreAllMocks());

  const frame = (): void => {
    const waiting = [...frames.values()];
    frames.clear();
    waiting.forEach((run) => run());
  };
  const withClasses = (names: string) => [...given.values()].filter((one) => one === names).length;

  it('are there at once on what was just drawn', () => {
    classes.become(many(1000, 'faded'));
    expect(withClasses('faded')).toBe(1000);
    expect([drawn, frames.size]).toEqual([1, 0]);
  });

  it('come with several frames where many change, and are drawn when all are there', () => {
    classes.become(many(1000, 'faded'));
    classes.become(many(1000, 'near'));
    expect(withClasses('near')).toBe(0);
    frame();
    expect(withClasses('near')).toBeGreaterThan(0);
    expect(withClasses('near')).toBeLessThan(500);
    expect(drawn).toBe(1);
    while (frames.size > 0) frame();
    expect(withClasses('near')).toBe(1000);
    expect(drawn).toBe(2);
  });

  it('turn back on their way, and what was already given is drawn as it then is', () => {
    classes.become(many(1000, 'faded'));
    classes.become(many(1000, 'near'));
    frame();
    classes.become(many(1000, 'faded'));
    while (frames.size > 0) frame();
    expect(withClasses('faded')).toBe(1000);
    expect(drawn).toBe(2);
  });

  it('wait no longer when a picture is taken, and are given up when something else is drawn', () => {
    classes.become(many(1000, 'faded'));
    classes.become(many(1000, 'near'));
    classes.finish();
    expect(withClasses('near')).toBe(1000);
    classes.become(many(1000, 'faded'));
    classes.begin();
    expect(frames.size).toBe(0);
    expect(withClasses('near')).toBe(1000);
  });

  it('cost nothing where nothing changes', () => {
    classes.become(many(3, 'faded'));
    given.clear();
    classes.become(many(3, 'faded'));
    expect([given.size, frames.size]).toEqual([0, 0]);
  });
});
