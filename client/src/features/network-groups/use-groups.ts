import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { codeParam, useUrlState } from '../../lib/url-state';
import { narrowed, networkView } from '../network';
import { namedGroups } from './group-data';
import { NetworkGroupsDocument } from './network-groups.generated';
import { texts } from './texts';

const groupsView = {
  ...networkView,
  /** `par=fonctions`; without it by territories, where they divide what is open. */
  by: codeParam('par', ['territoires', 'fonctions'] as const, null),
} as const;

/** The groups that the address asks for. */
export function useGroups() {
  const [view, update] = useUrlState(groupsView);
  const { shown: fictitious } = useFictitious();
  const { language } = useLanguage();
  const t = useTexts(texts);
  const filter = narrowed(view, fictitious);
  const first = useQuery(NetworkGroupsDocument, {
    variables: { filter, by: view.by === 'fonctions' ? 'FUNCTION' : 'TERRITORY' },
  });
  // Of another group nothing is shown where this one could not be read.
  const read = lastAnswer(first)?.networkGroups;
  const undivided =
    view.by === null &&
    !view.among &&
    read !== undefined &&
    read.groups.filter(({ kind }) => kind !== 'OTHERS').length < 2;
  const second = useQuery(NetworkGroupsDocument, {
    variables: { filter, by: 'FUNCTION' },
    skip: !undivided,
  });
  const data = undivided ? lastAnswer(second)?.networkGroups : read;
  const byFunction = view.by === 'fonctions' || undivided;
  const { within, among } = view;
  const groups = useMemo(
    () => (data ? namedGroups(data, { within, among }, language, t) : []),
    [data, within, among, language, t],
  );
  return {
    view,
    update,
    data,
    groups,
    byFunction,
    fictitious,
    error: first.error ?? second.error,
    refetch: () => Promise.all([first.refetch(), ...(undivided ? [second.refetch()] : [])]),
  };
}

export type GroupsState = ReturnType<typeof useGroups>;
