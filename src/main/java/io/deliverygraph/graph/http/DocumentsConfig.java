package io.deliverygraph.graph.http;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** Which documents may run, and which are kept. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.documents")
interface DocumentsConfig {

    /** Of trusted documents, files {@code *.graphql}; left out, there are none. Read once, at the start. */
    Optional<Path> folder();

    /** Whether nothing else runs: neither other documents nor questions about the schema, over WebSocket neither. */
    @WithDefault("false")
    boolean trustedOnly();

    /**
     * Whether caches that serve several callers may keep answers to a GET of a trusted document. Say so only where
     * every caller may see the same.
     */
    @WithDefault("false")
    boolean answersShared();

    /**
     * How long an answer to a GET of a trusted document may be shown without asking us; less where what it rests on is
     * older. By default it is asked about every time, which costs a 304: a browser that has just changed something must
     * not be shown what it has kept from before.
     */
    @DurationMin(message = "must not be less than 0s")
    @WithDefault("0s")
    Duration maxAge();

    /** Whether callers may have documents kept, to send their hashes only (Apollo's automatic persisted queries). */
    @WithDefault("true")
    boolean persisted();

    /** Documents that callers have had kept: a frontend has some hundreds, and several versions are in use at once. */
    @Min(1)
    @WithDefault("2000")
    int persistedCount();

    /** Bytes that their texts take in memory; a document of the largest size allowed takes 120 KB. */
    @Min(1)
    @WithDefault("8388608")
    int persistedBytes();

    /**
     * Documents that are kept parsed, whoever sent them: as many as one service sees again and again. As many requests
     * are known word for word.
     */
    @Min(1)
    @WithDefault("1000")
    int parsedCount();

    /** Characters of documents that are kept parsed; parsed, a document takes some fifty times its text. */
    @Min(1)
    @WithDefault("500000")
    int parsedCharacters();
}
