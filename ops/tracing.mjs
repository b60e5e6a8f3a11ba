/**
 * Traces with OpenTelemetry: `node --import ./ops/tracing.mjs dist/main.js`. One trace holds the request, the GraphQL operation, its
 * resolvers and the calls to iDenfy. It is sent by OTLP over HTTP to where OTEL_EXPORTER_OTLP_ENDPOINT says.
 *
 * A span keeps the attributes that are listed here and no others, no message of an error and no event: addresses hold client ids,
 * documents hold values, and errors quote both.
 */
import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';

const kept = new Set([
  'error.type',
  'graphql.field.name',
  'graphql.field.type',
  'graphql.operation.type',
  'http.request.method',
  'http.response.status_code',
  'server.address',
  'server.port',
]);

/** Takes away what is not known to be harmless before the span is sent. */
class Discreet extends BatchSpanProcessor {
  onEnd(span) {
    // What is parsed in no request is the schema itself, while the gateway starts.
    if (span.parentSpanContext === undefined && /^graphql\.(?:parse|validate)/u.test(span.name)) return;
    for (const name of Object.keys(span.attributes)) if (!kept.has(name)) delete span.attributes[name];
    span.events.length = 0;
    span.links.length = 0;
    delete span.status.message;
    super.onEnd(span);
  }
}

/** Milliseconds between two sendings. */
const scheduledDelayMillis = Number(process.env.OTEL_BSP_SCHEDULE_DELAY ?? 5000);

const provider = new TracerProvider({
  resource: resourceFromAttributes({ 'service.name': process.env.OTEL_SERVICE_NAME ?? 'idenfy-graphql-gateway' }),
  spanProcessors: [new Discreet({ exporter: new OTLPTraceExporter(), scheduledDelayMillis })],
});
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
propagation.setGlobalPropagator(new W3CTraceContextPropagator());
trace.setGlobalTracerProvider(provider);
registerInstrumentations({
  tracerProvider: provider,
  instrumentations: [
    new HttpInstrumentation({ disableOutgoingRequestInstrumentation: true }),
    new GraphQLInstrumentation({ ignoreTrivialResolveSpans: true, mergeItems: true }),
    new UndiciInstrumentation(),
  ],
});
// The gateway ends its process itself once it has stopped.
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void provider.forceFlush());
