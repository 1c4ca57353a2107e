package io.deliverygraph.sandbox.shopify.engine;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Top-level errors as they stand in an answer (Shopify contract 1). */
final class Failures {

    private static final Pattern NO_SUCH_FIELD = Pattern.compile("Field '(\\w+)' in type '(\\w+)' is undefined");

    private static final Map<ValidationErrorType, String> CODES = Map.of(
            ValidationErrorType.WrongType, "argumentLiteralsIncompatible",
            ValidationErrorType.MissingFieldArgument, "missingRequiredArguments",
            ValidationErrorType.NullValueForNonNullArgument, "argumentLiteralsIncompatible",
            ValidationErrorType.UnknownArgument, "argumentNotAccepted",
            ValidationErrorType.VariableTypeMismatch, "variableMismatch",
            ValidationErrorType.UndefinedVariable, "variableNotDefined",
            ValidationErrorType.UnusedVariable, "variableNotUsed",
            ValidationErrorType.SubselectionRequired, "selectionMismatch",
            ValidationErrorType.SubselectionNotAllowed, "selectionMismatch");

    private Failures() {}

    static Map<String, Object> of(String message, Map<String, Object> extensions) {
        return of(message, List.of(), List.of(), extensions);
    }

    /** @param path left out where it is empty, like locations and extensions */
    static Map<String, Object> of(
            String message, List<SourceLocation> locations, List<?> path, Map<String, Object> extensions) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (!locations.isEmpty()) {
            error.put("locations", locations.stream().map(Failures::place).toList());
        }
        if (!path.isEmpty()) {
            error.put("path", path);
        }
        if (!extensions.isEmpty()) {
            error.put("extensions", extensions);
        }
        return error;
    }

    private static Map<String, Object> place(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }

    /** What the run of a request reports. */
    static Map<String, Object> of(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations() == null ? List.of() : error.getLocations();
        List<Object> path = error.getPath() == null ? List.of() : error.getPath();
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.remove("classification");
        return of(error.getMessage(), locations, path, extensions);
    }

    /** What is wrong with a document. */
    static Map<String, Object> ofDocument(ValidationError error) {
        List<SourceLocation> locations = error.getLocations() == null ? List.of() : error.getLocations();
        List<String> path = error.getQueryPath() == null ? List.of() : error.getQueryPath();
        Matcher noSuchField = NO_SUCH_FIELD.matcher(error.getMessage());
        if (noSuchField.find()) {
            String field = noSuchField.group(1);
            String type = noSuchField.group(2);
            return of(
                    "Field '" + field + "' doesn't exist on type '" + type + "'",
                    locations,
                    path,
                    Map.of("code", "undefinedField", "typeName", type, "fieldName", field));
        }
        return of(error.getMessage(), locations, path, Map.of("code", code(error)));
    }

    private static String code(ValidationError error) {
        if (error.getValidationErrorType() instanceof ValidationErrorType type) {
            String name = type.name();
            return CODES.getOrDefault(
                    type, name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1));
        }
        return "invalidDocument";
    }
}
