import { ApolloLink } from '@apollo/client';
import { fireEvent, render, screen } from '@testing-library/react';
import { of } from 'rxjs';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { placeOf, unsavedAt } from '../../lib/unsaved';
import { DoingProvider, type Room } from './use-doing';
import { WordsForm } from './words-form';

const place = placeOf('intitule', 'me', 'gme');
const room = { id: 'gme', version: '1', name: 'Les buffets', summary: null } as Room;
const done = { __typename: 'JointBidPayload', asked: null, problems: [], bid: null };

function open() {
  const server = new ApolloLink(() => of({ data: { changeJointBid: done } }));
  return render(
    <DoingProvider room={room} reload={() => Promise.resolve()}>
      <WordsForm account="me" />
    </DoingProvider>,
    inProduct(server),
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const name = () => screen.queryByLabelText<HTMLInputElement>('Nom');
const type = (value: string) => fireEvent.change(name() ?? document, { target: { value } });

describe('the name and the message of a group', () => {
  beforeEach(() => {
    localStorage.clear();
    const first = open();
    expect(name()).toBeNull();
    press('Nom et message');
    expect(name()?.value).toBe('Les buffets');
    type('Les goûters');
    first.unmount();
    open();
  });

  it('stand again where they were left unsaved', () => {
    expect(name()?.value).toBe('Les goûters');
    press('Recommencer');
    expect(name()?.value).toBe('Les buffets');
    expect(unsavedAt(place)).toBeUndefined();
  });

  it.each(['Enregistrer', 'Ne rien changer'])('are no longer kept after “%s”', async (end) => {
    press(end);
    await allAnswered();
    expect(name()).toBeNull();
    expect(unsavedAt(place)).toBeUndefined();
  });
});
