import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { ChroniclePageDocument, type ChroniclePageQuery } from './chronicle.generated';

export type Thing = NonNullable<ChroniclePageQuery['thing']>;
export type EventThing = Extract<Thing, { __typename: 'Event' }>;
export type RecognitionThing = Extract<Thing, { __typename: 'Recognition' }>;

/** The thing that the address names. */
export function useChronicle() {
  const { slug = '' } = useParams();
  return useQuery(ChroniclePageDocument, { variables: { slug } });
}
