import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { NextFunction, Request, Response } from 'express';
import type { TraceSettings } from '../config/watching-settings';
import { currentRequest } from './request-scope';
import { routeOf } from './route-of';
import { watchedOperations, watchedStatements, type Outcome } from './watched-work';

export interface Traces {
  watch(request: Request, response: Response, next: NextFunction): void;
  /** Sends what has not left yet. */
  close(): Promise<void>;
}

/** Asked every few seconds by machines: they would bury the rest. */
const untraced = new Set(['/health', '/metrics', '/assets']);

/**
 * Traces a request, its operation and each of its statements, by names of closed lists alone: no address as it was
 * asked, no text of a query, no variable, nobody's name. What a caller says of a trace of its own is not followed,
 * for anybody could then have everything traced. Jobs are not traced. How many are kept is said by the SDK's own
 * variables `OTEL_TRACES_SAMPLER` and `OTEL_TRACES_SAMPLER_ARG`.
 */
export function startTraces({ url, service }: TraceSettings): Traces {
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  const tracer = provider.getTracer('maillage');

  const begin = (name: string, kind: SpanKind, attributes: Record<string, string>) => {
    const scope = currentRequest();
    const parent = scope?.place as Context | undefined;
    if (!scope || !parent) return undefined;
    const span = tracer.startSpan(name, { kind, attributes }, parent);
    return { scope, parent, span };
  };

  const endings = [
    watchedOperations.watch((name) => {
      const [type = '', field = ''] = name.split(' ');
      const attributes = { 'graphql.operation.type': type, 'maillage.operation.field': field };
      const begun = begin(name, SpanKind.INTERNAL, attributes);
      if (!begun) return () => undefined;
      // What begins from now on in this request belongs to the operation, until it ends.
      begun.scope.place = trace.setSpan(begun.parent, begun.span);
      return (outcome) => {
        begun.scope.place = begun.parent;
        endSpan(begun.span, outcome);
      };
    }),
    watchedStatements.watch((name) => {
      const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': name };
      const begun = begin(name, SpanKind.CLIENT, attributes);
      return (outcome) => begun && endSpan(begun.span, outcome);
    }),
  ];

  return {
    watch(request, response, next) {
      const route = routeOf(request.path);
      if (untraced.has(route)) return next();
      const attributes = { 'http.request.method': request.method, 'http.route': route };
      const name = `${request.method} ${route}`;
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, ROOT_CONTEXT);
      response.on('close', () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        endSpan(span, response.statusCode >= 500 ? 'failed' : 'ok');
      });
      const scope = currentRequest();
      if (scope) scope.place = trace.setSpan(ROOT_CONTEXT, span);
      next();
    },
    async close() {
      for (const end of endings) end();
      await provider.shutdown();
    },
  };
}

function endSpan(span: Span, outcome: Outcome): void {
  span.setAttribute('maillage.outcome', outcome);
  if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
