export * from './returns.module';
export { FigureActor, FigureDoubt, Return, YearlyFigure } from './figure.model';
