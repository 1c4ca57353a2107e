package io.deliverygraph.graph.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parameters of a GraphQL request, however HTTP carried them.
 *
 * @param query the document's text; null where an id or a hash stands for it
 * @param documentId id of a trusted document; null for most
 * @param operationName null where the caller named none
 * @param variables empty where there are none; values may be null
 * @param extensions empty where there are none; values may be null
 */
public record Parameters(
        String query,
        String documentId,
        String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions)
        implements Reading {

    public Parameters {
        variables = copy(variables);
        extensions = copy(extensions);
    }

    /**
     * Of values of JSON by their names. An optional one that is null is as good as missing, and what has another name
     * is not looked at.
     */
    static Reading of(Map<String, Object> values) {
        Object query = values.get("query");
        Object documentId = values.get("documentId");
        Object operationName = values.get("operationName");
        Object variables = values.get("variables");
        Object extensions = values.get("extensions");
        if (!isText(query)) {
            return Mistake.bad("http.queryType");
        }
        if (!isText(documentId)) {
            return Mistake.bad("http.documentIdType");
        }
        if (query != null && documentId != null) {
            return Mistake.bad("http.documentTwice");
        }
        if (!isText(operationName)) {
            return Mistake.bad("http.operationNameType");
        }
        if (!isObject(variables)) {
            return Mistake.bad("http.variablesType");
        }
        if (!isObject(extensions)) {
            return Mistake.bad("http.extensionsType");
        }
        Map<String, Object> more = object(extensions);
        if (query == null && documentId == null && more.get("persistedQuery") == null) {
            return Mistake.bad("http.noQuery");
        }
        return new Parameters((String) query, (String) documentId, (String) operationName, object(variables), more);
    }

    private static Map<String, Object> copy(Map<String, Object> values) {
        return values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private static boolean isText(Object value) {
        return value == null || value instanceof String;
    }

    private static boolean isObject(Object value) {
        return value == null || value instanceof Map<?, ?>;
    }

    @SuppressWarnings("unchecked") // JSON has no other keys than texts
    private static Map<String, Object> object(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
