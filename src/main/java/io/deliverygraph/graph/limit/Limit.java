package io.deliverygraph.graph.limit;

import java.util.Locale;

/** What is limited. The names are told to callers in {@code extensions.limit.name}: never change one. */
public enum Limit {
    /** Characters of a document. */
    DOCUMENT_LENGTH,
    /** Words and signs of a document. */
    TOKENS,
    /** Operations in a document. */
    OPERATIONS,
    /** Fragments that a document defines. */
    FRAGMENTS,
    /** Variables that one operation defines. */
    VARIABLES,
    /** Fields inside one another, fragments followed. */
    DEPTH,
    /** Fields in all, each fragment counted wherever it is used. */
    FIELDS,
    /** Fields in one selection, with those of its fragments. */
    BREADTH,
    /** Fields at the root of an operation. */
    ROOT_FIELDS,
    /** Aliases in all, each fragment counted wherever it is used. */
    ALIASES,
    /** Aliases of the same field in one selection. */
    ALIASES_OF_ONE_FIELD,
    /** Directives in all, each fragment counted wherever it is used. */
    DIRECTIVES,
    /** Directives on one field, fragment, variable or operation. */
    DIRECTIVES_AT_ONE_PLACE,
    /** Lists inside one another in a question about the schema. */
    INTROSPECTION_DEPTH,
    /** Fields in all of a question about the schema. */
    INTROSPECTION_FIELDS,
    /** What {@code first} asks for. */
    PAGE_SIZE,
    /** What {@code ids} names. */
    IDS,
    /** Entries of any other list, in the document and in variables. */
    LIST_SIZE,
    /** Values in all variables together. */
    VALUES,
    /** What the operation is expected to cost, in points. */
    COST;

    /** Its sentence in the bundles. */
    String messageKey() {
        return "limit." + name().toLowerCase(Locale.ROOT);
    }
}
