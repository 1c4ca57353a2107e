package io.deliverygraph.examples;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A document of {@code docs/examples}, its operations in order, and the variables beside it. */
record Example(String name, String document, Map<String, Map<String, Object>> variables) {

    private static final Path FOLDER = Path.of("docs", "examples");

    static List<Example> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".graphql"))
                    .sorted()
                    .map(file -> of(file.substring(0, file.length() - ".graphql".length())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Example of(String name) {
        try {
            Path variables = FOLDER.resolve(name + ".variables.json");
            String json = Files.exists(variables) ? Files.readString(variables) : "{}";
            return new Example(
                    name,
                    Files.readString(FOLDER.resolve(name + ".graphql")),
                    new ObjectMapper().readValue(json, new TypeReference<>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<OperationDefinition> operations() {
        return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class);
    }

    @Override
    public String toString() {
        return name;
    }
}
