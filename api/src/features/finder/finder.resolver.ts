import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Request } from 'express';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { PartnersInput, type PartnersAsked } from './finder.input';
import { Partners } from './finder.model';
import { FinderService } from './finder.service';

@Resolver(() => Partners)
export class FinderResolver {
  constructor(private readonly service: FinderService) {}

  @Query(() => Partners, {
    description:
      'The best groups for a call or for needs, for who is signed in. Whoever goes away, or aborts the request, ends the search.',
  })
  @NotKept('the imported list of codes, and the moment')
  async partners(
    @Args('asked', { type: () => PartnersInput, nullable: true }) asked: PartnersInput | null,
    @Context() { viewer, req }: RequestContext,
  ): Promise<Partners> {
    const left = leaving(req);
    try {
      return await this.service.find(completed(asked ?? {}), viewer, req, left.signal);
    } finally {
      left.forget();
    }
  }
}

/** What a question is where nothing is said of it; the schema says the same of each field. */
const defaults: PartnersAsked = {
  lotByLot: false,
  needs: [],
  required: [],
  excluded: [],
  needsLead: true,
  mostMembers: 5,
  withoutReservation: false,
  freeOnly: false,
  confirmedOnly: false,
  memberCost: 1,
  best: 5,
  difference: 1,
  withFictitious: true,
};

/** A list has no default in the schema: a second schema in one process could not be built of it. */
function completed(asked: Partial<PartnersInput>): PartnersAsked {
  const needs = asked.needs ?? [];
  return {
    ...defaults,
    ...asked,
    needs: needs.map((need) => ({ ...need, tags: need.tags ?? [] })),
    required: asked.required ?? [],
    excluded: asked.excluded ?? [],
  };
}

/** A signal that whoever asked has gone before the answer was there. */
function leaving({ res }: Request): { readonly signal: AbortSignal; readonly forget: () => void } {
  const controller = new AbortController();
  const gone = () => {
    if (!res?.writableEnded) controller.abort();
  };
  res?.once('close', gone);
  return { signal: controller.signal, forget: () => res?.off('close', gone) };
}
