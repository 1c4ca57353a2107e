package io.deliverygraph.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What would be applied to a cluster together.
 *
 * @param name of the overlay, as its directory is called
 * @param objects in the order of the file
 */
record Manifests(String name, List<JsonNode> objects) {

    static final Path SOURCES = Path.of("src/main/kubernetes");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Manifests in(Path file) {
        try {
            return of(file.getParent().getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Manifests of(String name, String yaml) throws IOException {
        return new Manifests(
                name,
                YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll().stream()
                        .filter(object -> !object.isNull())
                        .toList());
    }

    /** All of a kind, in order; empty if there is none. */
    List<JsonNode> all(String kind) {
        return objects.stream()
                .filter(object -> kind.equals(object.path("kind").textValue()))
                .toList();
    }

    /** The one of this kind and name. */
    JsonNode the(String kind, String name) {
        return all(kind).stream()
                .filter(object -> name.equals(object.at("/metadata/name").textValue()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(this.name + " has no " + kind + " " + name));
    }

    /** What the Deployment of the service runs. */
    JsonNode pod() {
        return the("Deployment", "delivery-graph").at("/spec/template/spec");
    }

    /** The service's one container. */
    JsonNode container() {
        return pod().at("/containers/0");
    }

    /** Templates of all Pods, the sandbox's too. */
    Stream<JsonNode> pods() {
        return all("Deployment").stream().map(deployment -> deployment.at("/spec/template/spec"));
    }

    @Override
    public String toString() {
        return name;
    }
}
