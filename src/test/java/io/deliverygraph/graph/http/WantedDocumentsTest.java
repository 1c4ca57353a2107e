package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlainWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which document a request is about: texts, trusted ids, and Apollo's persisted queries. */
class WantedDocumentsTest {

    private static final String TEXT = "{ stores { name } }";
    private static final String HASH = Sha256.hex(TEXT);
    private static final String FOLDER = "src/test/resources/trusted";

    private final Documents usual = new Documents(Map.of("folder", FOLDER));
    private final Documents only = new Documents(Map.of("folder", FOLDER, "trusted-only", "true"));

    /** With a store of texts of its own. */
    private static final class Documents {

        private final PersistedDocuments persisted;
        private final WantedDocuments wanted;

        Documents(Map<String, String> properties) {
            DocumentsConfig config = PlainDocuments.config(properties);
            persisted = new PersistedDocuments(config);
            TrustedDocuments trusted = new TrustedDocuments(config, null); // nobody asks whether they can run
            wanted = new WantedDocuments(trusted, persisted, PlainWords.MESSAGES, config);
        }

        Wanted ask(String query, String documentId, Object persistedQuery) {
            Map<String, Object> values = new HashMap<>();
            values.put("query", query);
            values.put("documentId", documentId);
            Map<String, Object> extensions = new HashMap<>();
            extensions.put("persistedQuery", persistedQuery);
            values.put("extensions", extensions);
            return wanted.by((Parameters) Parameters.of(values), Locale.ENGLISH);
        }

        Wanted askHash(String query, String hash) {
            return ask(query, null, Map.of("version", 1, "sha256Hash", hash));
        }
    }

    @Test
    void areTextsAsTheyCome() {
        assertThat(usual.ask(TEXT, null, null)).isEqualTo(new WantedText(TEXT, false, null));
    }

    @Test
    void areFoundByTheHashOfATrustedFileInAnyFolderBelow() throws IOException {
        for (String file : List.of("stores.graphql", "pages/profiles.graphql")) {
            String text = Files.readString(Path.of(FOLDER, file));
            for (Documents documents : List.of(usual, only)) {
                WantedText trusted = new WantedText(text, true, null);
                assertThat(documents.ask(null, "sha256:" + Sha256.hex(text), null))
                        .isEqualTo(trusted);
                assertThat(documents.askHash(null, Sha256.hex(text))).isEqualTo(trusted);
                assertThat(documents.ask(text, null, null)).isEqualTo(trusted);
                assertThat(documents.askHash(text, Sha256.hex(text))).isEqualTo(trusted);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:", "sha256:00", "md5:00", "00"})
    void areNotFoundByAnyOtherId(String id) {
        assertThat(codeOf(usual.ask(null, id, null))).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(codeOf(only.ask(null, id, null))).isEqualTo("DOCUMENT_NOT_TRUSTED");
    }

    /** A document that a caller had kept is not a trusted one. */
    @Test
    void areNotTrustedBecauseSomebodyHadThemKept() {
        usual.wanted.keep((WantedText) usual.askHash(TEXT, HASH));

        assertThat(codeOf(usual.ask(null, "sha256:" + HASH, null))).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(usual.askHash(null, HASH)).isEqualTo(new WantedText(TEXT, false, null));
    }

    @Test
    void areRefusedWhereOnlyTrustedOnesRun() {
        only.persisted.keep(HASH, TEXT);

        assertThat(codeOf(only.ask(TEXT, null, null))).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(codeOf(only.ask("{ __schema { types { name } } }", null, null)))
                .isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(codeOf(only.askHash(TEXT, HASH))).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(codeOf(only.askHash(null, HASH))).isEqualTo("DOCUMENT_NOT_TRUSTED");
    }

    /** In the words that clients of Apollo's look for. */
    @Test
    void areAskedForOnceUnderANewHash() {
        Refused refused = (Refused) usual.askHash(null, HASH);

        assertThat(refused.errors().get(0).toSpecification())
                .isEqualTo(Map.of(
                        "message",
                        "PersistedQueryNotFound",
                        "extensions",
                        Map.of("code", "PERSISTED_QUERY_NOT_FOUND")));
        assertThat(usual.askHash(TEXT, HASH)).isEqualTo(new WantedText(TEXT, false, HASH));
        assertThat(codeOf(usual.askHash(null, HASH)))
                .as("not before the document has proved valid")
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void areNotKeptUnderAHashWhereThatIsSwitchedOff() {
        Documents without = new Documents(Map.of("persisted", "false"));

        for (String query : new String[] {null, TEXT}) {
            Refused refused = (Refused) without.askHash(query, HASH);
            assertThat(refused.errors().get(0).getMessage()).isEqualTo("PersistedQueryNotSupported");
            assertThat(codeOf(refused)).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
        }
    }

    /** Whoever could put another text under a hash would answer in our name. */
    @Test
    void areNotTakenUnderAHashThatIsNotTheirs() {
        assertThat(codeOf(usual.askHash(TEXT, Sha256.hex(TEXT + " ")))).isEqualTo("BAD_REQUEST");
        assertThat(codeOf(usual.askHash(TEXT, HASH.toUpperCase(Locale.ROOT)))).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource({"2", "0", "1.5", "4294967297"})
    void areNotFoundByAnotherVersion(String version) {
        Map<String, Object> named = Map.of("version", new java.math.BigDecimal(version), "sha256Hash", HASH);

        assertThat(codeOf(usual.ask(null, null, named))).isEqualTo("BAD_REQUEST");
    }

    @Test
    void areNotFoundByWhatIsNoHash() {
        assertThat(codeOf(usual.ask(TEXT, null, "a text"))).isEqualTo("BAD_REQUEST");
        assertThat(codeOf(usual.ask(TEXT, null, Map.of("version", 1)))).isEqualTo("BAD_REQUEST");
        assertThat(codeOf(usual.ask(TEXT, null, Map.of("sha256Hash", HASH)))).isEqualTo("BAD_REQUEST");
        assertThat(codeOf(usual.ask(TEXT, null, Map.of("version", "1", "sha256Hash", HASH))))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void areKeptInABoundedNumber() {
        Documents few = new Documents(Map.of("persisted-count", "10"));
        for (int number = 0; number < 1_000; number++) {
            few.persisted.keep("hash" + number, TEXT);
        }

        assertThat(few.persisted.number()).isBetween(1L, 10L);
    }

    @Test
    void areKeptInABoundedNumberOfBytes() {
        Documents small = new Documents(Map.of("persisted-bytes", "100000"));
        for (int number = 0; number < 1_000; number++) {
            small.persisted.keep("hash" + number, "x".repeat(10_000));
        }
        small.persisted.keep("huge", "x".repeat(60_000));

        assertThat(small.persisted.number()).isBetween(1L, 4L);
        assertThat(small.persisted.text("huge")).isEmpty();
    }

    private static String codeOf(Wanted refused) {
        return (String) ((Refused) refused).errors().get(0).getExtensions().get("code");
    }
}
