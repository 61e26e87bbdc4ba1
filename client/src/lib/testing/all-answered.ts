import { ApolloLink } from '@apollo/client';
import { act } from '@testing-library/react';
import { finalize } from 'rxjs';

let open = 0;

/** A server of a test, whose answers can be waited for. */
export function counted(server: ApolloLink): ApolloLink {
  return new ApolloLink((operation) => {
    open += 1;
    return server
      .request(operation, () => {
        throw new Error('Nothing is behind the server of a test');
      })
      .pipe(finalize(() => (open -= 1)));
  });
}

/** Once everything that was asked is answered, and what follows from that too, however busy the machine is. */
export function allAnswered(): Promise<void> {
  return act(async () => {
    for (let quiet = 0; quiet < 3; quiet = open === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve, 15));
  });
}
