import { Module } from '@nestjs/common';
import { EditingModule } from '../editing';
import { AnswersResolver } from './answers.resolver';
import { AnswersService } from './answers.service';

@Module({ imports: [EditingModule], providers: [AnswersService, AnswersResolver] })
export class AnswersModule {}
