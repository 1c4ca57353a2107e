package io.deliverygraph.graph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Texts that callers have had kept under their hashes. Bounded: the ones that nobody asks for go first. */
@Singleton // no proxy: asked for each request
class PersistedDocuments {

    /** Of a hash, of its entry, and of the text as an object. */
    private static final int BESIDE_THE_TEXT = 250;

    private final Cache<String, String> texts;

    PersistedDocuments(DocumentsConfig config) {
        this.texts = Caffeine.newBuilder()
                .maximumWeight(config.persistedBytes())
                .weigher((String hash, String text) -> Bounds.weight(
                        2L * text.length() + BESIDE_THE_TEXT, config.persistedBytes(), config.persistedCount()))
                .executor(Runnable::run)
                .build();
    }

    Optional<String> text(String hash) {
        return Optional.ofNullable(texts.getIfPresent(hash));
    }

    /**
     * For documents that are valid and whose hash is this one, and no others: a wrong one would be answered with to
     * everybody who asks for the right one.
     */
    void keep(String hash, String text) {
        texts.put(hash, text);
    }

    /** How many are kept, after all that is too much has gone. */
    long number() {
        texts.cleanUp();
        return texts.estimatedSize();
    }
}
