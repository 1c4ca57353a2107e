package io.deliverygraph.graph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.deliverygraph.graph.execution.Checked;
import io.deliverygraph.graph.execution.Documents;
import io.deliverygraph.graph.execution.Invalid;
import io.deliverygraph.graph.execution.ValidDocument;
import io.deliverygraph.graph.limit.MeasuredDocument;
import io.deliverygraph.graph.limit.Parsed;
import io.deliverygraph.graph.limit.RequestLimits;
import io.deliverygraph.graph.limit.Unparsed;
import jakarta.inject.Singleton;

/**
 * Documents by their texts: each is parsed, measured and validated once, as long as it is kept. What is refused is not
 * kept, so that nobody can fill the memory with it, and each caller is told in the own language.
 */
@Singleton // no proxy: asked for each request
class KnownDocuments {

    private final RequestLimits limits;
    private final Documents documents;
    private final Cache<String, KnownDocument> kept;

    KnownDocuments(RequestLimits limits, Documents documents, DocumentsConfig config) {
        this.limits = limits;
        this.documents = documents;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.parsedCharacters())
                .weigher((String text, KnownDocument document) ->
                        Bounds.weight(text.length(), config.parsedCharacters(), config.parsedCount()))
                .executor(Runnable::run)
                .build();
    }

    Looked at(String text) {
        KnownDocument known = kept.getIfPresent(text);
        return known == null ? looked(text) : known;
    }

    private Looked looked(String text) {
        Parsed parsed = limits.parsed(text);
        return parsed instanceof MeasuredDocument measured
                ? checked(measured)
                : new Refused(((Unparsed) parsed).errors());
    }

    private Looked checked(MeasuredDocument measured) {
        Checked checked = documents.check(measured.text(), measured.document());
        if (checked instanceof Invalid invalid) {
            return new Refused(invalid.errors());
        }
        KnownDocument known = new KnownDocument((ValidDocument) checked, measured.measured());
        kept.put(measured.text(), known);
        return known;
    }
}
