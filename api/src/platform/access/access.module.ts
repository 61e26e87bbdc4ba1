import { Global, Module } from '@nestjs/common';
import { ViewerOfRequest } from './viewer-of-request';

@Global()
@Module({ providers: [ViewerOfRequest], exports: [ViewerOfRequest] })
export class AccessModule {}
