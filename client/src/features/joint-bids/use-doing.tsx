import { useMutation } from '@apollo/client/react';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { BidRoomPartsFragment } from '../../lib/fragments/bid-room.generated';
import { useRequest } from '../../lib/use-request';
import type { AnswerGiven } from './answer-given';
import {
  AnswerInvitationDocument,
  ChangeJointBidDocument,
  CommentOnJointBidDocument,
  InviteToJointBidDocument,
  MoveJointBidDocument,
  TakeCommentAwayDocument,
  UndoJointBidChangeDocument,
  type BidDonePartsFragment,
  type ChangeJointBidMutationVariables,
  type MoveJointBidMutationVariables,
} from './room.generated';
import { texts } from './texts';

export type Room = BidRoomPartsFragment;
type Change = ChangeJointBidMutationVariables['change'];
export type Exception = ChangeJointBidMutationVariables['exception'];
export type Move = Omit<MoveJointBidMutationVariables, 'request' | 'bid' | 'version'>;

interface Told {
  readonly text: string;
  /** The version that can be undone. */
  readonly undo?: string;
}

export interface Doing {
  readonly room: Room;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly told: Told | undefined;
  /** Each gives whether it was done. */
  readonly change: (change: Change, exception?: Exception) => Promise<boolean>;
  readonly undo: (version: string) => Promise<boolean>;
  readonly move: (move: Move) => Promise<boolean>;
  readonly invite: (actor?: string) => Promise<boolean>;
  readonly say: (text: string) => Promise<boolean>;
  readonly takeAway: (comment: string) => Promise<boolean>;
  readonly answer: (actor: string, given: AnswerGiven) => Promise<boolean>;
}

const DoingContext = createContext<Doing | undefined>(undefined);

/** What can be done in the room that is shown. */
export function useDoing(): Doing {
  const doing = useContext(DoingContext);
  if (!doing) throw new Error('outside of a room');
  return doing;
}

interface ProviderProps {
  readonly room: Room;
  /** Reads the room again: somebody changed it meanwhile, or an answer was given. */
  readonly reload: () => Promise<unknown>;
  readonly children: ReactNode;
}

type Outcome = Pick<BidDonePartsFragment, 'problems'> & Partial<BidDonePartsFragment>;

/** Sends what is done in the room; after a fault the same is sent under the same request, and done once. */
export function DoingProvider({ room, reload, children }: ProviderProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [told, setTold] = useState<Told>();
  const once = useRequest();
  const [sendChange] = useMutation(ChangeJointBidDocument);
  const [sendUndo] = useMutation(UndoJointBidChangeDocument);
  const [sendMove] = useMutation(MoveJointBidDocument);
  const [sendInvite] = useMutation(InviteToJointBidDocument);
  const [sendComment] = useMutation(CommentOnJointBidDocument);
  const [sendTakeAway] = useMutation(TakeCommentAwayDocument);
  const [sendAnswer] = useMutation(AnswerInvitationDocument);

  const carry = async (
    given: unknown,
    send: (request: string) => Promise<Outcome | undefined>,
    tell: (done: Outcome) => Told | undefined,
  ): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setTold(undefined);
    try {
      const done = await once([room.version, given], send);
      const [first] = done?.problems ?? [];
      if (first?.code === 'CHANGED_MEANWHILE') await reload();
      setProblem(
        first && (first.code === 'CHANGED_MEANWHILE' ? t.overtaken : messageOfProblem(first, language)),
      );
      if (first || !done) return false;
      setTold(tell(done));
      return true;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return false;
    } finally {
      setBusy(false);
    }
  };

  const { id: bid, version } = room;
  const saved = ({ bid: now, asked }: Outcome): Told => ({
    text: asked ? `${t.saved} ${t.asked(asked)}` : t.saved,
    ...(now && now.version !== version ? { undo: now.version } : {}),
  });
  const doing: Doing = {
    room,
    busy,
    problem,
    told,
    change: (change, exception) =>
      carry(
        [change, exception],
        async (request) =>
          (await sendChange({ variables: { request, bid, version, change, exception } })).data
            ?.changeJointBid,
        saved,
      ),
    undo: (of) =>
      carry(
        ['undo', of],
        async (request) =>
          (await sendUndo({ variables: { request, bid, version: of } })).data?.undoJointBidChange,
        () => ({ text: t.undone }),
      ),
    move: (move) =>
      carry(
        move,
        async (request) =>
          (await sendMove({ variables: { request, bid, version, ...move } })).data?.moveJointBid,
        () => ({ text: t.saved }),
      ),
    invite: (actor) =>
      carry(
        ['invite', actor],
        async () => (await sendInvite({ variables: { bid, actor } })).data?.inviteToJointBid,
        ({ asked }) => ({ text: t.asked(asked ?? 0) }),
      ),
    say: (text) =>
      carry(
        ['say', text],
        async (request) => (await sendComment({ variables: { request, bid, text } })).data?.commentOnJointBid,
        () => undefined,
      ),
    takeAway: (comment) =>
      carry(
        ['takeAway', comment],
        async () => (await sendTakeAway({ variables: { bid, comment } })).data?.takeCommentAway,
        () => ({ text: t.takenAway }),
      ),
    answer: (actor, { lots, ...given }) =>
      carry(
        [actor, lots, given],
        async (request) => {
          const variables = { request, tie: bid, actor, ...given, ...(lots && { lots: [...lots] }) };
          const done = (await sendAnswer({ variables })).data?.answer;
          if (done?.problems.length === 0) await reload();
          return done;
        },
        () => ({ text: t.thanks }),
      ),
  };
  return <DoingContext value={doing}>{children}</DoingContext>;
}
