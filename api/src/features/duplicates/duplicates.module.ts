import { Module } from '@nestjs/common';
import { EditingModule } from '../editing';
import { MergesService } from './merges.service';

@Module({ imports: [EditingModule], providers: [MergesService] })
export class DuplicatesModule {}
