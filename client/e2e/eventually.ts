import type { Locator } from 'playwright-core';

export { eventually } from '../../api/src/testing/eventually';

/** Once the keyboard stands there. */
export function standsAt(place: Locator): Promise<void> {
  return place.and(place.page().locator(':focus')).waitFor();
}
