package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.Tracing;
import io.deliverygraph.platform.Answering.Call;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spans of a store's calls. */
class CallSpansTest {

    private static final PlatformException NOBODY =
            new PlatformException(new PlatformFailure.Unreachable(new Origin("traced", null), false));

    private final InMemorySpanExporter made = InMemorySpanExporter.create();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(made))
                    .build())
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .build();
    private final CallSpans spans = new CallSpans("wix", "traced", new Tracing(telemetry));

    @Test
    void makesASpanOfACallWithinThatOfTheRequest() {
        Span request = telemetry.getTracer("test").spanBuilder("request").startSpan();
        Answering call = new Answering(200);

        send(call, Context.root().with(request), Uni.createFrom().item("answer"));

        SpanData span = onlySpan();
        assertThat(span.getName()).isEqualTo("READ");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getParentSpanId()).isEqualTo(request.getSpanContext().getSpanId());
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(span.getAttributes().asMap())
                .isEqualTo(Map.of(
                        AttributeKey.stringKey("delivery.store"), "traced",
                        AttributeKey.stringKey("delivery.platform"), "wix",
                        AttributeKey.longKey("http.response.status_code"), 200L));
        assertThat(call.told())
                .containsEntry("traceparent", "00-%s-%s-01".formatted(span.getTraceId(), span.getSpanId()));
    }

    @Test
    void makesOneOfEachTry() {
        Uni<String> failing = Uni.createFrom().failure(NOBODY);
        spans.spanned(Call.READ, Context.root(), new Answering(0), failing)
                .onFailure()
                .retry()
                .atMost(2)
                .subscribe()
                .with(answer -> {}, failed -> {});

        assertThat(made.getFinishedSpanItems()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"503, 503", "0, Unreachable", "200, Unreachable"})
    void saysWhyACallFailed(int status, String type) {
        send(new Answering(status), Context.root(), Uni.createFrom().failure(NOBODY));

        assertThat(onlySpan().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(error()).isEqualTo(type);
    }

    @Test
    void endsWithACallThatIsGivenUp() {
        spans.spanned(
                        Call.READ,
                        Context.root(),
                        new Answering(0),
                        Uni.createFrom().nothing())
                .subscribe()
                .with(answer -> {})
                .cancel();

        assertThat(error()).isEqualTo("cancelled");
    }

    @Test
    void addsNothingToACallWhileNobodyTraces() {
        Uni<String> call = Uni.createFrom().item("answer");
        Answering headers = new Answering(200);

        Uni<String> sent = new CallSpans("wix", "traced", Watched.NO_TRACING)
                .spanned(Call.READ, Watched.NO_TRACING.here(), headers, call);

        assertThat(sent).isSameAs(call);
        assertThat(headers.told()).isEmpty();
    }

    private void send(Answering headers, Context parent, Uni<String> call) {
        spans.spanned(Call.READ, parent, headers, call).subscribe().with(answer -> {}, failed -> {});
    }

    private SpanData onlySpan() {
        List<SpanData> ended = made.getFinishedSpanItems();
        assertThat(ended).hasSize(1);
        return ended.get(0);
    }

    private String error() {
        return onlySpan().getAttributes().get(AttributeKey.stringKey("error.type"));
    }
}
