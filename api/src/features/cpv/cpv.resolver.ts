import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { CpvCode } from './cpv.model';
import { CpvService } from './cpv.service';

@Resolver(() => CpvCode)
export class CpvResolver {
  constructor(private readonly service: CpvService) {}

  @Query(() => [CpvCode], {
    description:
      'Codes of the Common Procurement Vocabulary by the digits they begin with or by words of their labels, the best first. Only divisions where no list was imported.',
  })
  @NotKept('the imported list of codes')
  cpvCodes(
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
  ): Promise<CpvCode[]> {
    return this.service.find(text, first);
  }

  @Query(() => [CpvCode], {
    description: 'What codes are called; by the label of their division where no list was imported.',
  })
  @NotKept('the imported list of codes')
  cpvNames(@Args('codes', { type: () => [String] }) codes: string[]): Promise<CpvCode[]> {
    return this.service.named(codes);
  }
}
