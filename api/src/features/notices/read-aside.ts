import { builtWorker, inThread } from '../../platform/threads/in-thread';
import { parseCsv } from './parse-csv';
import { readNotices, type NoticeReading, type NoticeText } from './read-notices';

/** What the thread is given. */
export type ReadingTask =
  | { readonly does: 'NOTICES'; readonly source: NoticeText }
  | { readonly does: 'TABLE'; readonly text: string };

/** Characters that are read in less time than a thread takes to start. */
const SMALL = 50_000;

const options = { patience: 60_000, memory: 1024 } as const;

/** As `readNotices`, without holding up whoever else is answered: a large file takes seconds. */
export async function readNoticesAside(source: NoticeText): Promise<NoticeReading> {
  return source.text.length <= SMALL
    ? readNotices(source)
    : aside<NoticeReading>({ does: 'NOTICES', source });
}

/** As `parseCsv`, in the same way. */
export async function parseCsvAside(text: string): Promise<ReturnType<typeof parseCsv>> {
  return text.length <= SMALL ? parseCsv(text) : aside<ReturnType<typeof parseCsv>>({ does: 'TABLE', text });
}

function aside<T>(task: ReadingTask): Promise<T> {
  return inThread<T>(builtWorker(__dirname, 'reading.worker.js'), task, options);
}
