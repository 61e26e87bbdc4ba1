import { outsideRequests } from './request-scope';
import { watchedJobs } from './watched-work';

/** Work that nobody waits for: told to who watches, and part of no request. */
export type JobName = 'mails' | 'questions' | 'housekeeping' | 'seminars';

export function job<T>(name: JobName, work: () => Promise<T>): Promise<T> {
  return outsideRequests(() => watchedJobs.run(name, work));
}
