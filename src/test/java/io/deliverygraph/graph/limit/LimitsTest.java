package io.deliverygraph.graph.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLError;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.language.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is as much as allowed passes, and one more is refused, by a sentence that names the limit. */
class LimitsTest {

    private static final int ALLOWED = 3;

    /** A document that has so many of it. */
    private static String documentWith(Limit limit, int number) {
        return switch (limit) {
            case DOCUMENT_LENGTH -> "{" + "a".repeat(number - 2) + "}";
            case TOKENS -> "{" + " a".repeat(number - 2) + "}";
            case OPERATIONS -> numbered(number, "query q# { a } ");
            case FRAGMENTS -> "{ a } " + numbered(number, "fragment f# on Q { a } ");
            case VARIABLES -> "query (" + numbered(number, "$v#: Int ") + ") { a }";
            case DEPTH -> "{ a ".repeat(number) + "}".repeat(number);
            case FIELDS -> "{ a { b ...f } } fragment f on Q { " + "c ".repeat(number - 2) + "}";
            case BREADTH -> "{ a { b ...f ... on Q { c } } } fragment f on Q { " + "d ".repeat(number - 2) + "}";
            case ROOT_FIELDS -> "{ ...f a } fragment f on Q { " + "b ".repeat(number - 1) + "}";
            case ALIASES -> "{ x: a b { x: a ...f } } fragment f on Q { c { " + numbered(number - 2, "x#: d ") + "} }";
            case ALIASES_OF_ONE_FIELD ->
                "{ b { x: a ...f } } fragment f on Q { " + numbered(number - 1, "x#: a ") + "}";
            case DIRECTIVES ->
                "query ($v: Int @d) { a @d ...f @d } fragment f on Q { b " + "c @d ".repeat(number - 3) + "}";
            case DIRECTIVES_AT_ONE_PLACE -> "{ a " + "@d ".repeat(number) + "}";
            case INTROSPECTION_DEPTH ->
                "{ __schema { types { " + "fields { type { ".repeat(number) + "name" + " } }".repeat(number) + " } } }";
            case INTROSPECTION_FIELDS ->
                "{ __type(name: \"Q\") { ...f kind } } fragment f on __Type { " + "name ".repeat(number - 1) + "}";
            case PAGE_SIZE -> "{ a(first: " + number + ") }";
            case IDS -> "{ a(ids: [" + "1 ".repeat(number) + "]) }";
            case LIST_SIZE -> "{ a(b: {c: [[" + "1 ".repeat(number) + "]]}) }";
            case VALUES, COST -> throw new IllegalArgumentException(limit + " is not of the document");
        };
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALUES", "COST"})
    void ofADocument(Limit limit) {
        RequestLimits limits = Plain.limits(limit, ALLOWED);

        assertThat(limits.parsed(documentWith(limit, ALLOWED))).isInstanceOf(MeasuredDocument.class);
        assertThat(refused(limits, documentWith(limit, ALLOWED + 1)))
                .containsExactly(Map.of("name", limit.name(), "allowed", ALLOWED, "found", (long) ALLOWED + 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGE_SIZE", "IDS", "LIST_SIZE", "VALUES"})
    void ofVariables(Limit limit) {
        RequestLimits limits = Plain.limits(limit, ALLOWED);
        Measured document =
                document(limits, "query ($n: Int, $ids: [ID!]!, $in: In) { a(first: $n, ids: $ids, in: $in) }");

        assertThat(limits.ofVariables(document, null, variableWith(limit, ALLOWED)))
                .isEmpty();
        assertThat(limits.ofVariables(document, null, variableWith(limit, ALLOWED + 1)))
                .extracting(LimitsTest::limitOf)
                .containsExactly(Map.of("name", limit.name(), "allowed", ALLOWED, "found", (long) ALLOWED + 1));
    }

    /** What a name stands for in one operation says nothing of another's. */
    @Test
    void ofVariablesAreThoseOfTheOperationThatRuns() {
        RequestLimits limits = Plain.limits(Limit.PAGE_SIZE, ALLOWED);
        Measured document = document(
                limits,
                "query Page ($n: Int) { ...a } query Weight ($n: Int) { ...b } "
                        + "fragment a on Q { ...page } fragment page on Q { a(first: $n) } fragment b on Q { b(grams: $n) }");

        assertThat(limits.ofVariables(document, "Page", Map.of("n", ALLOWED + 1)))
                .hasSize(1);
        assertThat(limits.ofVariables(document, "Weight", Map.of("n", ALLOWED + 1)))
                .isEmpty();
    }

    /** Validation refuses both, after walking through both. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ...f } fragment f on Q { a b c d } fragment f on Q { a }",
                "{ ...f } fragment f on Q { a } fragment f on Q { a b c d }"
            })
    void areOfEveryFragmentOfOneName(String document) {
        assertThat(refused(Plain.limits(Limit.FIELDS, ALLOWED), document))
                .extracting(each -> each.get("name"))
                .containsExactly("FIELDS");
    }

    private static Map<String, Object> variableWith(Limit limit, int number) {
        return switch (limit) {
            case PAGE_SIZE -> Map.of("n", number);
            case IDS -> Map.of("ids", Collections.nCopies(number, "id"));
            case LIST_SIZE -> Map.of("in", Map.of("list", List.of(Collections.nCopies(number, Map.of()))));
            default -> Map.of("in", Collections.nCopies(number - 1, "each and the list itself"));
        };
    }

    @Test
    void ofCost() {
        RequestLimits limits = Plain.limits(Limit.COST, ALLOWED);

        assertThat(limits.ofCost(new Cost(ALLOWED, ALLOWED, 0, 3, null))).isEmpty();
        assertThat(limits.ofCost(new Cost(ALLOWED + 1, ALLOWED, 0, 4, new SourceLocation(1, 1))))
                .extracting(LimitsTest::limitOf)
                .containsExactly(Map.of("name", "COST", "allowed", ALLOWED, "found", (long) ALLOWED + 1));
    }

    /** A client that knows no limits by name still knows the code. */
    @Test
    void haveOneCodeForAllAndNameTheirPlace() {
        GraphQLError error =
                errors(Plain.limits(Limit.PAGE_SIZE, 5), "{\n  a(first: 6)\n}").get(0);

        assertThat(error.toSpecification())
                .isEqualTo(Map.of(
                        "message",
                        "Ask for a page of 5 items at most with \"first\", not of 6. Get the others with \"after\".",
                        "locations",
                        List.of(Map.of("line", 2, "column", 12)),
                        "extensions",
                        Map.of(
                                "code",
                                "LIMIT_EXCEEDED",
                                "limit",
                                Map.of("name", "PAGE_SIZE", "allowed", 5, "found", 6L))));
    }

    /** A page below nothing is the field's own business: it says so better. */
    @Test
    void areAllToldAtOnceAndPagesBelowNothingAreNone() {
        RequestLimits limits =
                Plain.limits(Map.of(Plain.property(Limit.ROOT_FIELDS), "1", Plain.property(Limit.DIRECTIVES), "1"));

        assertThat(refused(limits, "{ a(first: -1) @d b @d }"))
                .extracting(each -> each.get("name"))
                .containsExactlyInAnyOrder("ROOT_FIELDS", "DIRECTIVES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "many"})
    void cannotBeSwitchedOff(String value) {
        for (Limit limit : Limit.values()) {
            assertThatThrownBy(() -> Plain.limits(Map.of(Plain.property(limit), value)))
                    .as(limit + "=" + value)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void letTheQuestionForTheWholeSchemaPass() {
        List<String> asked = List.of(
                IntrospectionQuery.INTROSPECTION_QUERY,
                IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                        .isOneOf(true)
                        .inputValueDeprecation(true)
                        .directiveIsRepeatable(true)
                        .specifiedByUrl(true)
                        .schemaDescription(true)
                        .typeRefFragmentDepth(9)));

        for (String document : asked) {
            Measured measured = document(Plain.limits(), document);
            assertThat(measured.of(Limit.INTROSPECTION_DEPTH)).isEqualTo(1);
            assertThat(measured.of(Limit.INTROSPECTION_FIELDS)).isBetween(100L, 300L);
            assertThat(measured.of(Limit.DEPTH)).isLessThanOrEqualTo(15);
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    /** Twice what the largest of ours needs is allowed, of everything. */
    @ParameterizedTest
    @MethodSource("examples")
    void leaveRoomForTwiceOurExamples(Path example) throws IOException {
        String text = Files.readString(example);
        Allowed allowed = Allowed.of(Plain.config(Map.of()));
        Measured measured = document(Plain.limits(), text);

        for (Limit limit : measured.most().keySet()) {
            assertThat(2 * measured.of(limit)).as(limit.name()).isLessThanOrEqualTo(allowed.of(limit));
        }
        assertThat(2 * text.length()).isLessThanOrEqualTo(allowed.of(Limit.DOCUMENT_LENGTH));
    }

    @Test
    void tellASyntaxErrorAsWhatItIs() {
        GraphQLError error = errors(Plain.limits(), "{ a ").get(0);

        assertThat(error.getExtensions()).isEqualTo(Map.of("code", "SYNTAX_ERROR"));
        assertThat(error.getLocations()).isNotEmpty();
    }

    @Test
    void stopTheParserWhereItWouldGoTooDeep() {
        String nested = "{ a(b: " + "[".repeat(2_000) + "]".repeat(2_000) + ") }";

        assertThat(refused(Plain.limits(), nested))
                .extracting(each -> each.get("name"))
                .containsExactly("DEPTH");
    }

    static List<GraphQLError> errors(RequestLimits limits, String text) {
        return ((Unparsed) limits.parsed(text)).errors();
    }

    static Measured document(RequestLimits limits, String text) {
        Parsed parsed = limits.parsed(text);
        assertThat(parsed).as(parsed.toString()).isInstanceOf(MeasuredDocument.class);
        return ((MeasuredDocument) parsed).measured();
    }

    private static List<Map<String, Object>> refused(RequestLimits limits, String text) {
        return errors(limits, text).stream().map(LimitsTest::limitOf).toList();
    }

    @SuppressWarnings("unchecked") // as ExcessErrors makes it
    private static Map<String, Object> limitOf(GraphQLError error) {
        assertThat(error.getExtensions()).containsEntry("code", "LIMIT_EXCEEDED");
        return (Map<String, Object>) error.getExtensions().get("limit");
    }

    private static String numbered(int number, String pattern) {
        return IntStream.range(0, number)
                .mapToObj(index -> pattern.replace("#", String.valueOf(index)))
                .collect(Collectors.joining());
    }
}
