import type { FormEvent } from 'react';

/** Sends a form by hand: the page stays. */
export function sending(send: () => Promise<void>) {
  return (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
}
