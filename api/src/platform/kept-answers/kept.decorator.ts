import { Extensions } from '@nestjs/graphql';

/** What a root field says of its answers, under this key of its extensions. */
export const KEPT = 'kept';

/**
 * The answers of a root field may be kept: they depend on nothing but the graph that the version counts, who asks,
 * the arguments and the day.
 */
export const Kept = () => Extensions({ [KEPT]: true });

/** The answers of a root field are never kept, and why: what they depend on besides. */
export const NotKept = (why: string) => Extensions({ [KEPT]: why });
