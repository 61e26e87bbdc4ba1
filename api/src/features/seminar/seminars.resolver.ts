import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { Network } from '../network';
import { isoOf } from './iso-of';
import { OpenSeminarInput } from './seminar.input';
import { Seminar, SeminarInvitation, SeminarPayload, SeminarStructure, SeminarWall } from './seminar.model';
import type { SeminarRow } from './seminars.repository';
import { SeminarsService, type SeminarOutcome } from './seminars.service';
import { WallService, type Wall } from './wall.service';

/** Sessions, for the facilitators of their pole. */
@Resolver(() => Seminar)
export class SeminarsResolver {
  constructor(
    private readonly service: SeminarsService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @ResolveField(() => String)
  address(): string {
    return addressIn(this.configuration);
  }

  @Query(() => [Seminar], { description: 'Those of the poles that one facilitates, the latest first.' })
  @NotKept('sessions and the moment')
  async seminars(@Context() { viewer }: RequestContext): Promise<object[]> {
    return (await this.service.list(viewer)).map(seminarFrom);
  }

  @Query(() => Seminar, { description: 'For who facilitates its pole.' })
  @NotKept('sessions and the moment')
  async seminar(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    return seminarFrom(await this.service.find(id, viewer));
  }

  @Query(() => [SeminarStructure], { description: 'The actors of a pole, who can be invited.' })
  @NotKept('for who is about to edit')
  async seminarStructures(
    @Args('pole', { type: () => ID }) pole: string,
    @Context() { viewer }: RequestContext,
  ): Promise<SeminarStructure[]> {
    return viewer.account ? this.service.structures(pole, viewer) : [];
  }

  @ResolveField(() => [SeminarInvitation])
  async invitations(
    @Parent() { id }: SeminarRow,
    @Context() { viewer }: RequestContext,
  ): Promise<SeminarInvitation[]> {
    const rows = await this.service.invitations(id, viewer);
    return rows.map((row) => ({ ...row, joinedAt: row.joinedAt === null ? null : isoOf(row.joinedAt) }));
  }

  @Mutation(() => SeminarPayload, {
    description: 'Opens a session and tells its codes, once. Sent twice, it is opened once.',
  })
  async openSeminar(
    @Args('request', { type: () => ID }) request: string,
    @Args('seminar') asked: OpenSeminarInput,
    @Context() { viewer }: RequestContext,
  ): Promise<SeminarPayload> {
    return payload(await this.service.open(request, asked, viewer));
  }

  @Mutation(() => SeminarPayload, {
    description: 'Gives structures a code, or another one: the earlier one opens nothing any more.',
  })
  async giveSeminarCodes(
    @Args('id', { type: () => ID }) id: string,
    @Args('structures', { type: () => [ID] }) structures: string[],
    @Context() { viewer }: RequestContext,
  ): Promise<SeminarPayload> {
    return payload(await this.service.giveCodes(id, structures, viewer));
  }

  @Mutation(() => SeminarPayload)
  async endSeminar(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: RequestContext,
  ): Promise<SeminarPayload> {
    return payload(await this.service.end(id, viewer));
  }
}

/** What a session shows to the room. */
@Resolver(() => SeminarWall)
export class SeminarWallResolver {
  constructor(
    private readonly service: WallService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @ResolveField(() => String)
  address(): string {
    return addressIn(this.configuration);
  }

  @Query(() => SeminarWall, { description: 'For who facilitates the pole and projects it.' })
  @NotKept('sessions and the moment')
  seminarWall(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    return this.service.wall(id, viewer);
  }

  @ResolveField(() => Network)
  network(@Parent() { id }: Wall, @Context() { viewer }: RequestContext): Promise<Network> {
    return this.service.network(id, viewer);
  }
}

/** Where people find this, and not where its facilitator happens to sit. */
function addressIn({ publicUrl }: Configuration): string {
  return `${publicUrl}/s`;
}

function seminarFrom({ eventKey, endsAt, ...row }: SeminarRow): object {
  return { ...row, event: eventKey, endsAt: isoOf(endsAt) };
}

function payload({ seminar, codes, problems }: SeminarOutcome): SeminarPayload {
  return { seminar: seminar && seminarFrom(seminar), codes, problems };
}
