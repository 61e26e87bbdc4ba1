import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { PublicPage, PublicPageInput, PublicPagePayload, PublishedPage } from './public-pages.model';
import { PublicPagesService } from './public-pages.service';

/** What a pole shows the public of its impact, by a link that can be withdrawn. */
@Resolver()
export class PublicPagesResolver {
  constructor(private readonly pages: PublicPagesService) {}

  @Query(() => [PublicPage], {
    nullable: true,
    description: 'Pages that a pole showed the public, the latest first, for who facilitates it.',
  })
  @NotKept('what was published beside the graph, and when')
  publicPages(
    @Args('pole', { type: () => ID }) pole: string,
    @Context() { viewer }: RequestContext,
  ): Promise<PublicPage[] | null> {
    return this.pages.list(pole, viewer);
  }

  @Query(() => PublishedPage, {
    nullable: true,
    description: 'A page as it was published, by its link; none where it was withdrawn or has ended.',
  })
  @NotKept('a link that ends')
  publishedPage(@Args('token') token: string): Promise<PublishedPage | null> {
    return this.pages.open(token);
  }

  @Mutation(() => PublicPagePayload, {
    description:
      'Publishes what everybody may know of the chosen indicators, as it is now. Sent twice with one request id, it is done once.',
  })
  publishPage(
    @Args('request', { type: () => ID, description: 'Of the sender’s own making, such as a UUID.' })
    request: string,
    @Args('pole', { type: () => ID }) pole: string,
    @Args('choice') choice: PublicPageInput,
    @Context() { viewer }: RequestContext,
  ): Promise<PublicPagePayload> {
    return this.pages.publish({ request, pole, choice, viewer });
  }

  @Mutation(() => PublicPagePayload, { description: 'Withdraws a page: its link opens nothing any more.' })
  withdrawPage(
    @Args('page', { type: () => ID }) page: string,
    @Context() { viewer }: RequestContext,
  ): Promise<PublicPagePayload> {
    return this.pages.withdraw(page, viewer);
  }
}
