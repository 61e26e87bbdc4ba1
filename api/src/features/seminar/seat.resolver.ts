import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { isoOf } from './iso-of';
import { SeatAnswersService } from './seat-answers.service';
import { SeatsService } from './seats.service';
import { SeminarAnswerArgs, SeminarTieArgs } from './seminar.input';
import { JoinSeminarPayload, SeminarAnswerPayload, SeminarSeat, SeminarStructure } from './seminar.model';
import { SeminarsService } from './seminars.service';

/** The seat of a structure: coming in with a code, and answering. */
@Resolver(() => SeminarSeat)
export class SeatResolver {
  constructor(
    private readonly seats: SeatsService,
    private readonly answers: SeatAnswersService,
    private readonly seminars: SeminarsService,
  ) {}

  @Query(() => SeminarSeat, {
    nullable: true,
    description: 'Where who asks sits; nothing without a seat, or once the session is over.',
  })
  @NotKept('sessions and the moment')
  async seminarSeat(@Context() { req }: RequestContext): Promise<SeminarSeat | null> {
    const seat = await this.seats.seatOf(req);
    if (!seat) return null;
    const { code, name, endsAt, actor, pole } = seat;
    return { id: code, seminar: name, endsAt: isoOf(endsAt), structure: actor, pole };
  }

  @ResolveField(() => [SeminarStructure])
  async others(
    @Parent() { pole, structure }: SeminarSeat,
    @Context() { viewer }: RequestContext,
  ): Promise<SeminarStructure[]> {
    const all = await this.seminars.structures(pole.id, viewer);
    return all.filter((one) => one.id !== structure.id);
  }

  @Mutation(() => JoinSeminarPayload, { description: 'Takes a seat with the code of a structure.' })
  joinSeminar(@Args('code') code: string, @Context() { req }: RequestContext): Promise<JoinSeminarPayload> {
    return this.seats.join(code, req);
  }

  @Mutation(() => SeminarAnswerPayload, { description: 'Answers for a tie of one’s own, from one’s seat.' })
  answerAtSeminar(
    @Args() { request, ...answer }: SeminarAnswerArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<SeminarAnswerPayload> {
    return this.answers.give(request, answer, viewer);
  }

  @Mutation(() => SeminarAnswerPayload, { description: 'Declares a cooperation, from one’s seat.' })
  async declareAtSeminar(
    @Args() { request, with: partner, ...tie }: SeminarTieArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<SeminarAnswerPayload> {
    const pole = viewer.seat?.pole.id;
    const others = pole ? await this.seminars.structures(pole, viewer) : [];
    return this.answers.declare(
      request,
      { ...tie, partner },
      others.map((one) => one.id),
      viewer,
    );
  }
}
