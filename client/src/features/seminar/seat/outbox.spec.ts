import { Outbox, type Sent, type Waiting } from './outbox';

const one = (request: string): Waiting => ({
  request,
  token: 'seat',
  operation: 'answer',
  variables: { tie: request, stance: 'CONFIRMED' },
  name: request,
});

/** What a browser keeps, and a server that answers as told and notes what reaches it. */
function stage(answers: Sent[]) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const reached: string[] = [];
  const send = (waiting: Waiting): Promise<Sent> => {
    reached.push(waiting.request);
    return Promise.resolve(answers.shift() ?? 'DONE');
  };
  return { storage, reached, open: () => new Outbox(storage, send) };
}

describe('answers on a telephone', () => {
  it('are kept while the network does not carry, also when the page is closed, and sent in their order', async () => {
    const { open, reached } = stage(['AGAIN', 'AGAIN']);
    const first = open();
    await first.add(one('a'));
    await first.add(one('b'));
    expect(reached).toEqual(['a', 'a']);
    const again = open();
    expect(again.list().map(({ request }) => request)).toEqual(['a', 'b']);
    await again.flush();
    expect(reached).toEqual(['a', 'a', 'a', 'b']);
    expect(again.list()).toEqual([]);
    expect(open().list()).toEqual([]);
  });

  it('that are refused say why, hold up no other, and are gone once that is read', async () => {
    const { open, reached } = stage([{ refused: { code: 'NOT_YOUR_TIE' } }]);
    const outbox = open();
    await outbox.add(one('a'));
    await outbox.add(one('b'));
    expect(reached).toEqual(['a', 'b']);
    expect(outbox.list()).toEqual([{ ...one('a'), refused: { code: 'NOT_YOUR_TIE' } }]);
    await outbox.flush();
    expect(reached).toEqual(['a', 'b']);
    outbox.dismiss('a');
    expect(outbox.list()).toEqual([]);
  });

  it('that another page of the telephone keeps are sent with its own, and none is written over', async () => {
    const { open, reached } = stage(['AGAIN']);
    const [first, second] = [open(), open()];
    await second.add(one('a'));
    await first.add(one('b'));
    expect(reached).toEqual(['a', 'a', 'b']);
    await second.flush();
    expect(reached).toEqual(['a', 'a', 'b']);
    expect(second.list()).toEqual([]);
  });

  it('last as long as the page where nothing can be kept', async () => {
    const reached: string[] = [];
    const refuse = () => {
      throw new Error('forbidden');
    };
    const answers: Sent[] = ['AGAIN'];
    const outbox = new Outbox({ getItem: refuse, setItem: refuse }, ({ request }) => {
      reached.push(request);
      return Promise.resolve(answers.shift() ?? 'DONE');
    });
    await outbox.add(one('a'));
    expect(outbox.list()).toEqual([one('a')]);
    await outbox.add(one('b'));
    expect(reached).toEqual(['a', 'a', 'b']);
    expect(outbox.list()).toEqual([]);
  });

  it('that are given while another is sent are sent after it, each once', async () => {
    const { open, reached } = stage([]);
    const outbox = open();
    await Promise.all([outbox.add(one('a')), outbox.add(one('b')), outbox.add(one('c'))]);
    await outbox.flush();
    expect(reached).toEqual(['a', 'b', 'c']);
  });
});
