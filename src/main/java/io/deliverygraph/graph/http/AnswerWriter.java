package io.deliverygraph.graph.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import graphql.GraphQLError;
import io.deliverygraph.graph.Messages;
import io.deliverygraph.graph.execution.Executed;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes answers: errors first, so that people see them, then data, then extensions. */
@Singleton // no proxy: asked for each request
public class AnswerWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] NONE = {};
    private static final byte[] ERRORS = "\"errors\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DATA = "\"data\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXTENSIONS = "\"extensions\":".getBytes(StandardCharsets.US_ASCII);

    /** Bytes that the names of an answer's three members take at most, with all that stands between them. */
    private static final int NAMES = 40;

    private final Messages messages;

    AnswerWriter(Messages messages) {
        this.messages = messages;
    }

    /** Of a request that is none of GraphQL. */
    Answer of(Mistake mistake, ResponseType type, Locale language) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", messages.text(mistake.messageKey(), mistake.parameters(), language));
        error.put("extensions", Map.of("code", mistake.code().name()));
        return new Answer(
                mistake.status(), type, body(List.of(error), null, NONE), mistake.allow(), Result.of(mistake));
    }

    /** Of a GraphQL request that cannot run. */
    Answer of(List<GraphQLError> errors, ResponseType type) {
        return new Answer(type.ofRequestErrors(), type, body(told(errors), null, NONE), null, Result.refused(errors));
    }

    /**
     * Of an operation that ran.
     *
     * @param extensions of the whole answer, as JSON
     */
    Answer of(Executed executed, byte[] extensions, ResponseType type) {
        if (neverRan(executed)) {
            return of(executed.errors(), type);
        }
        int status = executed.errors().isEmpty() ? 200 : type.ofFieldErrors();
        Buffer body = body(told(executed.errors()), executed.data(), extensions);
        return new Answer(status, type, body, null, Result.of(executed));
    }

    /** The engine stops some operations before their first field: no error is of a field then. */
    private static boolean neverRan(Executed executed) {
        return Result.isNothing(executed)
                && !executed.errors().isEmpty()
                && executed.errors().stream().allMatch(error -> error.getPath() == null);
    }

    private static List<Map<String, Object>> told(List<GraphQLError> errors) {
        return errors.isEmpty()
                ? List.of()
                : errors.stream().map(GraphQLError::toSpecification).toList();
    }

    /**
     * @param data null where nothing ran
     * @param more the extensions, empty where there are none
     */
    private static Buffer body(List<Map<String, Object>> errors, Buffer data, byte[] more) {
        byte[] troubles = errors.isEmpty() ? NONE : json(errors);
        Buffer body = Buffer.buffer((data == null ? 0 : data.length()) + troubles.length + more.length + NAMES);
        if (troubles != NONE) {
            member(body, ERRORS).appendBytes(troubles);
        }
        if (data != null) {
            member(body, DATA).appendBuffer(data);
        }
        if (more.length > 0) {
            member(body, EXTENSIONS).appendBytes(more);
        }
        return body.appendByte((byte) '}');
    }

    private static Buffer member(Buffer body, byte[] name) {
        return body.appendByte((byte) (body.length() == 0 ? '{' : ',')).appendBytes(name);
    }

    /** A map, a list or something plain, as JSON. */
    static byte[] json(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            write(value, json);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(each, json);
            }
            json.writeEndArray();
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else {
            json.writePOJO(value);
        }
    }
}
