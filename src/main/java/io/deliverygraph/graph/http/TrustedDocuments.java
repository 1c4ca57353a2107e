package io.deliverygraph.graph.http;

import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.graph.ConfigurationRules;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
@Singleton // no proxy: asked for each request
class TrustedDocuments implements ConfigurationRules {

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);

    private static final String FOLDER = "delivery.documents.folder";

    private final DocumentsConfig config;
    private final KnownDocuments known;
    private final List<ConfigurationMistake> unreadable = new ArrayList<>();
    private final Map<String, Trusted> byHash;
    private final Set<String> texts;
    private final boolean only;

    /** @param file where it was read, for whoever started the service */
    private record Trusted(Path file, String text) {}

    TrustedDocuments(DocumentsConfig config, KnownDocuments known) {
        this.config = config;
        this.known = known;
        this.byHash = config.folder().map(this::read).orElse(Map.of());
        this.texts = byHash.values().stream().map(Trusted::text).collect(Collectors.toUnmodifiableSet());
        this.only = config.trustedOnly();
    }

    /** Before the first request. */
    @Override
    @ActivateRequestContext
    public List<ConfigurationMistake> mistakes() {
        List<ConfigurationMistake> found = new ArrayList<>(unreadable);
        byHash.values().stream().sorted(Comparator.comparing(Trusted::file)).forEach(each -> found.addAll(unfit(each)));
        if (byHash.isEmpty() && unreadable.isEmpty()) {
            found.addAll(nothingTrusted());
        }
        return List.copyOf(found);
    }

    private List<ConfigurationMistake> unfit(Trusted document) {
        return known.at(document.text()) instanceof Refused refused
                ? List.of(new ConfigurationMistake(
                        FOLDER,
                        "has the document " + document.file() + ", which cannot run. Correct it or take it away. "
                                + refused.errors().get(0).getMessage()))
                : List.of();
    }

    private List<ConfigurationMistake> nothingTrusted() {
        if (only) {
            return List.of(new ConfigurationMistake(
                    "delivery.documents.trusted-only",
                    "lets nothing run, because " + FOLDER
                            + (config.folder().isPresent()
                                    ? " has no files *.graphql. Put"
                                    : " is missing. Name it and put")
                            + " the documents of your clients there."));
        }
        config.folder()
                .ifPresent(folder ->
                        LOG.warnf("%s: %s has no files *.graphql, so no document is trusted.", FOLDER, folder));
        return List.of();
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

    private Map<String, Trusted> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .flatMap(file -> document(file).stream())
                    .collect(Collectors.toUnmodifiableMap(
                            each -> Sha256.hex(each.text()), Function.identity(), (one, same) -> one));
        } catch (IOException | UncheckedIOException gone) {
            unreadable(folder);
            return Map.of();
        }
    }

    private Optional<Trusted> document(Path file) {
        try {
            return Optional.of(new Trusted(file, Files.readString(file)));
        } catch (IOException gone) {
            unreadable(file);
            return Optional.empty();
        }
    }

    private void unreadable(Path path) {
        unreadable.add(new ConfigurationMistake(
                FOLDER, "names " + path + ", which cannot be read. It must be there, and documents must be in UTF-8."));
    }
}
