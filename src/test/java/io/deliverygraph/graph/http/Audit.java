package io.deliverygraph.graph.http;

import static io.deliverygraph.graph.http.Http.GRAPHQL;
import static io.deliverygraph.graph.http.Http.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.http.Http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One check of the reference suite for GraphQL over HTTP, {@code serverAudits} of the npm package graphql-http 1.23:
 * its id, its text, what it sends and what it wants to see.
 */
record Audit(String id, String text, Supplier<Reply> sends, Consumer<Reply> wants) {

    private static final String TYPENAME = "{\"query\":\"{ __typename }\"}";
    private static final String BROKEN = "{ \"not a JSON";
    private static final String UNPARSABLE = "{\"query\":\"{\"}";
    private static final String INVALID = "{\"query\":\"{ 8f31403dfe404bccbb0e835f2629c6a7 }\"}";
    private static final String COERCION =
            "{\"query\":\"query CoerceFailure($id: ID!){ __typename }\",\"variables\":{\"id\":null}}";
    private static final String TYPE = "query Type($name: String!) { __type(name: $name) { name } }";
    private static final String WITH_VARIABLES = "{\"query\":\"" + TYPE + "\",\"variables\":{\"name\":\"sometype\"}}";
    private static final String WITH_EXTENSIONS = "{\"query\":\"{ __typename }\",\"extensions\":{\"some\":\"value\"}}";
    private static final String WITH_OPERATION =
            "{\"operationName\":\"Query\",\"query\":\"query Query { __typename }\"}";
    private static final Map<String, String> GET_VARIABLES =
            Map.of("query", TYPE, "variables", "{\"name\":\"sometype\"}");
    private static final List<String> NO_TEXT =
            List.of("object {\"obj\":\"ect\"}", "number 0", "boolean false", "array [\"array\"]");
    private static final List<String> NO_MAP =
            List.of("string \"string\"", "number 0", "boolean false", "array [\"array\"]");

    static Stream<Audit> all() {
        return Stream.of(ofMediaTypes(), ofRequests(), ofParameters(), ofLegacyAnswers(), ofAnswers())
                .flatMap(List::stream);
    }

    private static List<Audit> ofMediaTypes() {
        return List.of(
                new Audit(
                        "22EB",
                        "SHOULD accept application/graphql-response+json and match the content-type",
                        () -> post(TYPENAME, GRAPHQL),
                        ok().andThen(ofType(GRAPHQL))),
                new Audit(
                        "4655",
                        "MUST accept application/json and match the content-type",
                        () -> post(TYPENAME, JSON),
                        ok().andThen(ofType(JSON))),
                new Audit(
                        "47DE",
                        "SHOULD accept */* and use application/json for the content-type",
                        () -> post(TYPENAME, "*/*"),
                        ok().andThen(ofType(JSON))),
                new Audit(
                        "80D8",
                        "SHOULD assume application/json content-type when accept is missing",
                        () -> Http.post(TYPENAME),
                        ok().andThen(ofType(JSON))),
                new Audit(
                        "82A3",
                        "MUST use utf-8 encoding when responding",
                        () -> Http.post(TYPENAME),
                        ok().andThen(reply ->
                                assertThat(Utf8.text(reply.bytes())).isPresent())),
                new Audit(
                        "BF61",
                        "MUST accept utf-8 encoded request",
                        () -> Http.send(
                                "POST",
                                "",
                                java.net.http.HttpRequest.BodyPublishers.ofString(
                                        "{\"query\":\"{ __type(name: \\\"Run🏃Swim🏊\\\") { name } }\"}"),
                                "Content-Type",
                                "application/json; charset=utf-8"),
                        ok()),
                new Audit(
                        "78D5",
                        "MUST assume utf-8 in request if encoding is unspecified",
                        () -> Http.post(TYPENAME),
                        ok()));
    }

    private static List<Audit> ofRequests() {
        return List.of(
                new Audit("2C94", "MUST accept POST requests", () -> Http.post(TYPENAME), ok()),
                new Audit(
                        "5A70",
                        "MAY accept application/x-www-form-urlencoded formatted GET requests",
                        () -> Http.get(Map.of("query", "{ __typename }")),
                        ok()),
                new Audit(
                        "9C48",
                        "MAY NOT allow executing mutations on GET requests",
                        () -> Http.get(Map.of("query", "mutation { __typename }"), "Accept", GRAPHQL),
                        between(400, 499)),
                new Audit(
                        "9ABE",
                        "SHOULD respond with 4xx status code if content-type is not supplied on POST requests",
                        () -> Http.send("POST", "", java.net.http.HttpRequest.BodyPublishers.ofString(TYPENAME)),
                        between(400, 499)),
                new Audit("03D4", "MUST accept application/json POST requests", () -> Http.post(TYPENAME), ok()),
                new Audit(
                        "A5BF",
                        "MAY use 400 status code when request body is missing on POST",
                        () -> Http.send(
                                "POST", "", java.net.http.HttpRequest.BodyPublishers.noBody(), "Content-Type", JSON),
                        bad()));
    }

    private static List<Audit> ofParameters() {
        List<Audit> audits = new ArrayList<>();
        audits.add(new Audit(
                "423L",
                "MAY use 400 status code on missing {query} parameter",
                () -> post("{\"notquery\":\"{ __typename }\"}", GRAPHQL),
                bad()));
        audits.addAll(refused("LKJ", "query", NO_TEXT));
        audits.add(new Audit(
                "34A2",
                "SHOULD allow string {query} parameter when accepting application/graphql-response+json",
                () -> post(TYPENAME, GRAPHQL),
                ok()));
        audits.add(new Audit(
                "13EE",
                "MUST allow string {query} parameter when accepting application/json",
                () -> post(TYPENAME, JSON),
                ok().andThen(noErrors())));
        audits.addAll(refused("6C0", "operationName", NO_TEXT));
        audits.add(new Audit(
                "8161",
                "SHOULD allow string {operationName} parameter when accepting application/graphql-response+json",
                () -> post(WITH_OPERATION, GRAPHQL),
                ok()));
        audits.add(new Audit(
                "B8B3",
                "MUST allow string {operationName} parameter when accepting application/json",
                () -> post(WITH_OPERATION, JSON),
                ok().andThen(noErrors())));
        audits.addAll(nulls());
        audits.addAll(refused("476", "variables", NO_MAP));
        audits.add(new Audit(
                "2EA1",
                "SHOULD allow map {variables} parameter when accepting application/graphql-response+json",
                () -> post(WITH_VARIABLES, GRAPHQL),
                ok()));
        audits.add(new Audit(
                "28B9",
                "MUST allow map {variables} parameter when accepting application/json",
                () -> post(WITH_VARIABLES, JSON),
                ok().andThen(noErrors())));
        audits.add(new Audit(
                "D6D5",
                "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
                () -> Http.get(GET_VARIABLES, "Accept", GRAPHQL),
                ok().andThen(noErrors())));
        audits.add(new Audit(
                "6A70",
                "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
                () -> Http.get(GET_VARIABLES, "Accept", JSON),
                ok().andThen(noErrors())));
        audits.addAll(refused("58B", "extensions", NO_MAP));
        audits.add(new Audit(
                "428F",
                "SHOULD allow map {extensions} parameter when accepting application/graphql-response+json",
                () -> post(WITH_EXTENSIONS, GRAPHQL),
                ok()));
        audits.add(new Audit(
                "1B7A",
                "MUST allow map {extensions} parameter when accepting application/json",
                () -> post(WITH_EXTENSIONS, JSON),
                ok().andThen(noErrors())));
        return audits;
    }

    /** A parameter of four wrong types, one audit each. */
    private static List<Audit> refused(String id, String parameter, List<String> wrong) {
        List<Audit> audits = new ArrayList<>();
        for (String each : wrong) {
            String[] typeAndValue = each.split(" ", 2);
            String query = parameter.equals("query") ? "" : "\"query\":\"{ __typename }\",";
            String body = "{" + query + "\"" + parameter + "\":" + typeAndValue[1] + "}";
            String text = "MAY use 400 status code on " + typeAndValue[0] + " {" + parameter + "} parameter";
            audits.add(new Audit(id + audits.size(), text, () -> Http.post(body), bad()));
        }
        return audits;
    }

    private static List<Audit> nulls() {
        List<Audit> audits = new ArrayList<>();
        List<String> parameters = List.of("variables", "operationName", "extensions");
        for (int i = 0; i < parameters.size(); i++) {
            String body = "{\"query\":\"{ __typename }\",\"" + parameters.get(i) + "\":null}";
            String text = "allow null {" + parameters.get(i) + "} parameter when accepting ";
            audits.add(new Audit(
                    "94B" + i, "SHOULD " + text + GRAPHQL, () -> post(body, GRAPHQL), ok().andThen(noErrors())));
            audits.add(new Audit("022" + i, "MUST " + text + JSON, () -> post(body, JSON), ok().andThen(noErrors())));
        }
        return audits;
    }

    private static List<Audit> ofLegacyAnswers() {
        return List.of(
                new Audit(
                        "B6DC",
                        "MAY use 2xx, 4xx, or 5xx status codes on JSON parsing failure when accepting application/json",
                        () -> post(BROKEN, JSON),
                        between(200, 599)),
                new Audit(
                        "BCF8",
                        "SHOULD use 400 status code on JSON parsing failure when accepting application/json",
                        () -> post(BROKEN, JSON),
                        bad()),
                new Audit(
                        "B7N8",
                        "SHOULD use 400 status code on JSON parsing failure when accepting application/graphql-response+json",
                        () -> post(BROKEN, GRAPHQL),
                        bad()),
                new Audit(
                        "8764",
                        "MAY use 4xx or 5xx status codes if parameters are invalid",
                        () -> Http.post("{\"qeury\":\"{ __typename }\"}"),
                        between(400, 599)),
                new Audit(
                        "3E3A",
                        "MAY use 400 status code if parameters are invalid",
                        () -> Http.post("{\"qeury\":\"{ __typename }\"}"),
                        bad()),
                new Audit(
                        "572B",
                        "SHOULD use 200 status code on document parsing failure when accepting application/json",
                        () -> post(UNPARSABLE, JSON),
                        ok()),
                new Audit(
                        "FDE2",
                        "SHOULD use 200 status code on document validation failure when accepting application/json",
                        () -> post(INVALID, JSON),
                        ok()),
                new Audit(
                        "7B9B",
                        "SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
                        () -> post(COERCION, JSON),
                        ok()));
    }

    private static List<Audit> ofAnswers() {
        return List.of(
                new Audit(
                        "865D",
                        "SHOULD use 4xx or 5xx status codes on document parsing failure when accepting application/graphql-response+json",
                        () -> post(UNPARSABLE, GRAPHQL),
                        between(400, 599)),
                new Audit(
                        "556A",
                        "SHOULD use 400 status code on document parsing failure when accepting application/graphql-response+json",
                        () -> post(UNPARSABLE, GRAPHQL),
                        bad()),
                new Audit(
                        "D586",
                        "SHOULD not contain the data entry on document parsing failure when accepting application/graphql-response+json",
                        () -> post(UNPARSABLE, GRAPHQL),
                        noData()),
                new Audit(
                        "51FE",
                        "SHOULD use 4xx or 5xx status codes on document validation failure when accepting application/graphql-response+json",
                        () -> post(INVALID, GRAPHQL),
                        between(400, 599)),
                new Audit(
                        "74FF",
                        "SHOULD use 400 status code on document validation failure when accepting application/graphql-response+json",
                        () -> post(INVALID, GRAPHQL),
                        bad()),
                new Audit(
                        "5E5B",
                        "SHOULD not contain the data entry on document validation failure when accepting application/graphql-response+json",
                        () -> post(INVALID, GRAPHQL),
                        noData()),
                new Audit(
                        "86EE",
                        "SHOULD use a status code of 400 on variable coercion failure when accepting application/graphql-response+json",
                        () -> post(COERCION, GRAPHQL),
                        bad()));
    }

    private static Reply post(String body, String accept) {
        return Http.post(body, "Accept", accept);
    }

    private static Consumer<Reply> ok() {
        return between(200, 200);
    }

    private static Consumer<Reply> bad() {
        return between(400, 400);
    }

    private static Consumer<Reply> between(int least, int most) {
        return reply -> assertThat(reply.status()).as(reply.text()).isBetween(least, most);
    }

    private static Consumer<Reply> ofType(String mediaType) {
        return reply -> assertThat(reply.header("Content-Type")).contains(mediaType);
    }

    private static Consumer<Reply> noErrors() {
        return reply -> assertThat(reply.json().getMap("$")).doesNotContainKey("errors");
    }

    private static Consumer<Reply> noData() {
        return reply -> assertThat(reply.json().getMap("$")).doesNotContainKey("data");
    }
}
