package io.deliverygraph.graph.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Documents that the service was started with, by their hashes. One that cannot be read or does not fit the schema
 * stops the start: it would fail for every caller.
 */
@ApplicationScoped
class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);

    private static final String FOLDER = "delivery.documents.folder";

    private final Map<String, Trusted> byHash;
    private final Set<String> texts;
    private final boolean only;

    /** @param file where it was read, for whoever started the service */
    private record Trusted(Path file, String text) {}

    TrustedDocuments(DocumentsConfig config) {
        this.byHash = config.folder().map(TrustedDocuments::read).orElse(Map.of());
        this.texts = byHash.values().stream().map(Trusted::text).collect(Collectors.toUnmodifiableSet());
        this.only = config.trustedOnly();
        if (only && byHash.isEmpty()) {
            throw new IllegalStateException("delivery.documents.trusted-only lets nothing run, because " + FOLDER
                    + (config.folder().isPresent() ? " has no files *.graphql. Put" : " is missing. Name it and put")
                    + " the documents of your clients there.");
        }
        if (config.folder().isPresent() && byHash.isEmpty()) {
            LOG.warnf(
                    "%s: %s has no files *.graphql, so no document is trusted.",
                    FOLDER, config.folder().get());
        }
    }

    /** Before the first request. */
    @ActivateRequestContext
    void valid(@Observes StartupEvent start, KnownDocuments known) {
        require(known);
    }

    /** @throws IllegalStateException naming the file of the first document that could not run */
    void require(KnownDocuments known) {
        for (Trusted each : byHash.values()) {
            if (known.at(each.text()) instanceof Refused refused) {
                throw new IllegalStateException(FOLDER + ": the document " + each.file()
                        + " cannot run. Correct it or take it away. "
                        + refused.errors().get(0).getMessage());
            }
        }
    }

    /** Whether nothing else runs. */
    boolean only() {
        return only;
    }

    /** @param hash in small hexadecimal digits */
    Optional<String> text(String hash) {
        return Optional.ofNullable(byHash.get(hash)).map(Trusted::text);
    }

    /** The texts of all. */
    Set<String> texts() {
        return texts;
    }

    private static Map<String, Trusted> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(file -> new Trusted(file, text(file)))
                    .collect(Collectors.toUnmodifiableMap(
                            each -> Sha256.hex(each.text()), Function.identity(), (one, same) -> one));
        } catch (IOException unreadable) {
            throw unreadable(folder, unreadable);
        } catch (UncheckedIOException unreadable) {
            throw unreadable(folder, unreadable.getCause());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static IllegalStateException unreadable(Path path, IOException cause) {
        return new IllegalStateException(
                FOLDER + ": " + path + " cannot be read. It must be there, and documents must be in UTF-8.", cause);
    }
}
