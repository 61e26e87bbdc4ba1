import { z } from 'zod';

/** Where traces of OpenTelemetry are sent, and under which name of ours. */
export interface TraceSettings {
  /** The address of the collector that takes traces, as OTLP over HTTP. */
  readonly url: string;
  readonly service: string;
}

export const watchingVariables = {
  /** What opens `/metrics` from another machine. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://collector:4318' })
    .optional(),
  OTEL_SERVICE_NAME: z.string().trim().min(1).max(100).default('maillage'),
};

export function readTraces(values: {
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  OTEL_SERVICE_NAME: string;
}): TraceSettings | undefined {
  const endpoint = values.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return undefined;
  return { url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, service: values.OTEL_SERVICE_NAME };
}
