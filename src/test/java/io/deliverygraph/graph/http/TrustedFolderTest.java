package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder of trusted documents may look like, and with which the service does not start. */
@QuarkusTest
class TrustedFolderTest {

    @Inject
    KnownDocuments known;

    /** As a volume of Kubernetes has them. */
    @Test
    void readsFoldersThatAreLinks(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("mounted")).resolve("data"),
                TrustedOnlyTest.FOLDER.toAbsolutePath());

        assertThat(trusted(Map.of("folder", link.toString())).texts()).hasSizeGreaterThan(1);
        assertThat(trusted(Map.of("folder", folder.toString(), "trusted-only", "true"))
                        .texts())
                .hasSizeGreaterThan(1);
    }

    /** One that does not fit the schema, or asks for too much, would fail for every caller. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{ stores { colour } }", "{ stores { key }", "{ deliveryProfiles(first: 101) { nodes { id } } }"
            })
    @ActivateRequestContext
    void doesNotStartWithADocumentThatCannotRun(String text, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.graphql"), "{ stores { key } }");
        Files.writeString(folder.resolve("bad.graphql"), text);
        TrustedDocuments documents = trusted(Map.of("folder", folder.toString()));

        assertThat(documents.mistakes())
                .singleElement()
                .asString()
                .startsWith("delivery.documents.folder has the document " + folder.resolve("bad.graphql"));
    }

    @Test
    void doesNotStartWithDocumentsThatCannotBeRead(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("latin.graphql"), new byte[] {'#', (byte) 0xE9});

        assertThat(trusted(Map.of("folder", folder.toString())).mistakes())
                .singleElement()
                .asString()
                .contains("latin.graphql, which cannot be read");
        assertThat(trusted(Map.of("folder", folder.resolve("nowhere").toString()))
                        .mistakes())
                .singleElement()
                .asString()
                .contains("nowhere, which cannot be read");
    }

    @Test
    void doesNotStartWhereNothingCouldRun(@TempDir Path folder) {
        assertThat(trusted(Map.of("trusted-only", "true")).mistakes())
                .singleElement()
                .asString()
                .contains("folder is missing");
        assertThat(trusted(Map.of("trusted-only", "true", "folder", folder.toString()))
                        .mistakes())
                .singleElement()
                .asString()
                .contains("has no files");
    }

    private TrustedDocuments trusted(Map<String, String> properties) {
        return new TrustedDocuments(PlainDocuments.config(properties), known);
    }
}
