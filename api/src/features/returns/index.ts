export * from './returns.module';
export { FigureActor, FigureDoubt, Return } from './figure.model';
