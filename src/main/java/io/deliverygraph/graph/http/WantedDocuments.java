package io.deliverygraph.graph.http;

import graphql.GraphQLError;
import io.deliverygraph.graph.ErrorCode;
import io.deliverygraph.graph.Messages;
import io.deliverygraph.graph.WordedError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the document that a request is about: its text, a trusted document's id, or the hash of one that was kept
 * before (Apollo's automatic persisted queries, version 1). Where only trusted documents run, nothing else is found.
 */
@Singleton // no proxy: asked for each request
class WantedDocuments {

    private static final String ID = "sha256:";

    private final TrustedDocuments trusted;
    private final PersistedDocuments persisted;
    private final Messages messages;
    private final boolean keeps;

    WantedDocuments(TrustedDocuments trusted, PersistedDocuments persisted, Messages messages, DocumentsConfig config) {
        this.trusted = trusted;
        this.persisted = persisted;
        this.messages = messages;
        this.keeps = config.persisted();
    }

    /** @param language of our own sentences */
    Wanted by(Parameters parameters, Locale language) {
        if (parameters.documentId() != null) {
            return byId(parameters.documentId()).orElseGet(() -> untrusted("http.documentUnknown", language));
        }
        Object named = parameters.extensions().get("persistedQuery");
        return named == null ? ofText(parameters.query(), language) : byHash(parameters.query(), named, language);
    }

    /** The document is valid: from now on its hash will do. */
    void keep(WantedText wanted) {
        if (wanted.keepAs() != null) {
            persisted.keep(wanted.keepAs(), wanted.text());
        }
    }

    private Optional<Wanted> byId(String id) {
        return id.startsWith(ID) ? trustedAt(id.substring(ID.length())) : Optional.empty();
    }

    private Optional<Wanted> trustedAt(String hash) {
        return trusted.text(hash).map(text -> new WantedText(text, true, null));
    }

    /** A trusted document is one whichever way it comes. Looked for by its text, which takes less than its hash. */
    private Wanted ofText(String text, Locale language) {
        boolean known = trusted.texts().contains(text);
        return known || !trusted.only()
                ? new WantedText(text, known, null)
                : untrusted("http.documentNotTrusted", language);
    }

    /** @param text null where only the hash was sent */
    private Wanted byHash(String text, Object named, Locale language) {
        if (!(named instanceof Map<?, ?> query) || !(query.get("sha256Hash") instanceof String hash)) {
            return refused("http.persistedType", ErrorCode.BAD_REQUEST, language);
        }
        if (!(query.get("version") instanceof Number version)
                || !version.toString().equals("1")) {
            return refused("http.persistedVersion", ErrorCode.BAD_REQUEST, language);
        }
        if (text != null && !Sha256.hex(text).equals(hash)) {
            return refused("http.persistedHash", ErrorCode.BAD_REQUEST, language);
        }
        return trustedAt(hash).orElseGet(() -> atHash(text, hash, language));
    }

    private Wanted atHash(String text, String hash, Locale language) {
        if (trusted.only()) {
            return untrusted("http.documentNotTrusted", language);
        }
        if (!keeps) {
            // Clients of Apollo's look for just these words.
            return refused(error("PersistedQueryNotSupported", ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED));
        }
        if (text != null) {
            return new WantedText(text, false, hash);
        }
        return persisted
                .text(hash)
                .<Wanted>map(kept -> new WantedText(kept, false, null))
                .orElseGet(() -> refused(error("PersistedQueryNotFound", ErrorCode.PERSISTED_QUERY_NOT_FOUND)));
    }

    private Refused untrusted(String messageKey, Locale language) {
        return refused(messageKey, ErrorCode.DOCUMENT_NOT_TRUSTED, language);
    }

    private Refused refused(String messageKey, ErrorCode code, Locale language) {
        return refused(error(messages.text(messageKey, Map.of(), language), code));
    }

    private static Refused refused(GraphQLError error) {
        return new Refused(List.of(error));
    }

    private static GraphQLError error(String message, ErrorCode code) {
        return new WordedError(message, null, null, Map.of("code", code.name()));
    }
}
