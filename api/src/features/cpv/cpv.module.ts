import { Module } from '@nestjs/common';
import { CpvResolver } from './cpv.resolver';
import { CpvService } from './cpv.service';

@Module({ providers: [CpvService, CpvResolver] })
export class CpvModule {}
