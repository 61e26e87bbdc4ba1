import type { ApolloClient } from '@apollo/client';

/**
 * Forgets all that was read and reads anew what the screen shows: for when who one is has changed. A part of the page
 * that is gone by then, such as one for visitors, no longer waits for its answer, which is no fault.
 */
export async function readAgain(client: ApolloClient): Promise<void> {
  try {
    await client.resetStore();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}
