package io.deliverygraph.graph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Arrays;

/**
 * Requests by their bodies, word for word: a frontend sends the same ones again and again, and one that was found to be
 * in order is so the next time. Only what the next answer depends on is not kept with them: who asks, and all data.
 */
@Singleton // no proxy: asked for each request
class KnownRequests {

    /** Bytes of a body. Longer ones hold variables that nobody sends twice, such as the input of a change. */
    private static final int LONGEST = 8 * 1024;

    private final Cache<Words, Ready> kept;

    /** @param config bounds them as it bounds parsed documents, which they may hold longer than these are kept */
    KnownRequests(DocumentsConfig config) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.parsedCharacters())
                .weigher((Words words, Ready ready) -> Bounds.weight(
                        (long) words.bytes.length
                                + ready.operation().document().text().length(),
                        config.parsedCharacters(),
                        config.parsedCount()))
                .executor(Runnable::run)
                .build();
    }

    /** Null for one that is not known. */
    Ready at(Buffer body) {
        return body.length() > LONGEST ? null : kept.getIfPresent(new Words(body.getBytes()));
    }

    void keep(Buffer body, Ready ready) {
        if (body.length() <= LONGEST) {
            kept.put(new Words(body.getBytes()), ready);
        }
    }

    /** How many are kept, after all that is too much has gone. */
    long number() {
        kept.cleanUp();
        return kept.estimatedSize();
    }

    private static final class Words {

        private final byte[] bytes;
        private final int hash;

        Words(byte[] bytes) {
            this.bytes = bytes;
            this.hash = Arrays.hashCode(bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Words words && words.hash == hash && Arrays.equals(words.bytes, bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
