import { ApolloLink, gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { delay, of } from 'rxjs';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { Papers } from './papers';
import { Told } from './told';
import { DoingProvider, type Room } from './use-doing';

type Paper = Room['papers'][number];

const query: TypedDocumentNode<{ readonly jointBid: Room }> = gql`
  query JustPapers {
    jointBid(slug: "gme") {
      id
      version
      mayEdit
      members {
        actor {
          id
        }
      }
      papers {
        what
        who
        due
        done
      }
    }
  }
`;

const roomOf = (version: number, papers: readonly object[]) => ({
  __typename: 'JointBid',
  id: 'gme',
  version: String(version),
  mayEdit: true,
  members: [],
  papers: papers.map((one) => ({ __typename: 'BidPaper', who: null, due: null, done: false, ...one })),
});

/** A server that keeps the papers of a room. */
function serving(): ApolloLink {
  let papers: readonly Partial<Paper>[] = [{ what: 'DC1' }, { what: 'Assurance' }];
  let version = 1;
  return new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'JustPapers') return of({ data: { jointBid: roomOf(version, papers) } });
    const { paper, withoutPaper } = variables['change'] as {
      paper?: Partial<Paper> & { was: Paper };
      withoutPaper?: Paper;
    };
    const was = paper?.was ?? withoutPaper;
    papers = papers.flatMap((one) =>
      one.what !== was?.what ? [one] : paper ? [{ what: paper.what, done: paper.done }] : [],
    );
    version += 1;
    const done = { __typename: 'JointBidPayload', asked: null, problems: [] };
    return of({ data: { changeJointBid: { ...done, bid: roomOf(version, papers) } } }).pipe(delay(5));
  });
}

function Room() {
  const { data } = useQuery(query);
  return (
    data && (
      <DoingProvider room={data.jointBid} reload={() => Promise.resolve()}>
        <Papers />
        <Told />
      </DoingProvider>
    )
  );
}

const at = () => document.activeElement;
const button = (name: string) => screen.getByRole('button', { name });

/** From the keyboard: it stands on what it presses. */
function press(control: HTMLElement): void {
  act(() => control.focus());
  fireEvent.click(control);
}

beforeEach(async () => {
  render(<Room />, inProduct(serving()));
  await allAnswered();
});

describe('the papers of a group, from the keyboard', () => {
  it('stays on a line under its new name', async () => {
    press(button('Modifier DC1'));
    expect(at()).toBe(screen.getByLabelText('Pièce'));
    fireEvent.change(screen.getByLabelText('Pièce'), { target: { value: 'DC1 signé' } });
    press(button('Enregistrer'));
    await allAnswered();
    expect(at()).toBe(button('Modifier DC1 signé'));
    screen.getByText('Enregistré.');
  });

  it('stays on a line that is saved as it was', async () => {
    press(button('Modifier Assurance'));
    press(button('Enregistrer'));
    await allAnswered();
    expect(at()).toBe(button('Modifier Assurance'));
  });

  it('goes on to the next line where one was removed, and after the last one to what was done', async () => {
    press(button('Modifier DC1'));
    press(button('Retirer DC1 de la liste'));
    await allAnswered();
    expect(screen.queryByRole('button', { name: 'Modifier DC1' })).toBeNull();
    expect(at()).toBe(button('Modifier Assurance'));
    press(button('Modifier Assurance'));
    press(button('Retirer Assurance de la liste'));
    await allAnswered();
    expect(at()).toBe(screen.getByText('Enregistré.'));
    expect(at()?.querySelector('button')?.textContent).toBe('Annuler ce changement');
  });

  it('stays on a box that is ticked, also while it is saved', async () => {
    const box = screen.getByLabelText('DC1 : réunie');
    press(box);
    expect(box).toHaveProperty('disabled', false);
    expect(box.getAttribute('aria-disabled')).toBe('true');
    await allAnswered();
    expect(box).toHaveProperty('checked', true);
    expect(box.getAttribute('aria-disabled')).toBe('false');
  });
});
