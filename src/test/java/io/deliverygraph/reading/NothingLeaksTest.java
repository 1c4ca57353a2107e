package io.deliverygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.LogOf;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.TroubledStores;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong: no credential goes into an answer or the log, and nothing of our insides into an answer. */
@QuarkusTest
@TestProfile(TroubledStores.class)
class NothingLeaksTest {

    private static final String[] INSIDES = {
        "deliverygraph",
        "Exception",
        ".java",
        "jakarta",
        "java.",
        "vertx",
        "netty",
        "http:",
        "https:",
        "127.0.0.1",
        "localhost",
        "wix-site-id",
        "myshopify",
        "Access-Token",
        "Authorization"
    };

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static List<String> documentsThatFail() {
        return List.of(
                profileOf("dead"),
                profileOf("locked"),
                shopProfileOf("deadshop"),
                shopProfileOf("lockedshop"),
                "{ sellingPlanGroups(storeId: \"%s\") { nodes { name } } }".formatted(Demo.storeId("lockedshop")),
                "{ node(id: \"%s\") { id } }".formatted(Graph.id("deadshop", "origin", "gid://shopify/Location/1")),
                "{ installedCarriers(storeId: \"%s\") { name } }".formatted(Demo.storeId("deadshop")),
                "{ installedCarriers(storeId: \"%s\") { name } }".formatted(Demo.storeId("locked")),
                "{ store(id: \"%s\") { destinationBudget { used } } }".formatted(Demo.storeId("locked")),
                "{ node(id: 17.5) { id } }",
                "{ nodes(ids: {a: 1}) { id } }",
                "{ deliveryProfiles(filter: {createdAfter: \"yesterday\"}) { nodes { name } } }",
                "{ deliveryProfiles(orderBy: {key: COLOUR}) { nodes { name } } }",
                "{ deliveryProfiles(first: 99999999999) { nodes { name } } }",
                "{ store(id: \"%s\") { deliveryProfiles(after: \"x\") { nodes { name } } } }"
                        .formatted(Demo.storeId()));
    }

    @ParameterizedTest
    @MethodSource("documentsThatFail")
    void ofAFailureOfAnySort(String document) {
        try (LogOf log = new LogOf()) {
            JsonPath answer = Graph.send(document);

            assertThat(answer.getList("errors")).as(answer.prettify()).isNotEmpty();
            assertThat(answer.<String>getList("errors.extensions.code")).doesNotContain("INTERNAL");
            assertNothingLeaks(answer, log);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "failing | 'kind': 'status', 'status': 500",
                "busy    | 'kind': 'status', 'status': 429",
                "silent  | 'kind': 'reset'",
                "garbled | 'kind': 'truncated', 'applied': true",
                "failingshop | 'kind': 'status', 'status': 500",
                "busyshop    | 'kind': 'status', 'status': 429",
                "silentshop  | 'kind': 'reset'",
                "garbledshop | 'kind': 'truncated', 'applied': true"
            },
            quoteCharacter = '~')
    void ofAFaultOfThePlatform(String store, String fault) {
        SandboxControl.fault("{'calls': 3, %s}".formatted(fault).replace('\'', '"'));
        try (LogOf log = new LogOf()) {
            JsonPath answer = Graph.send(
                    "query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { unavailableStores { code message } } }",
                    Map.of("stores", List.of(Demo.storeId(store))));

            assertThat(answer.<String>getList("data.deliveryProfiles.unavailableStores.code"))
                    .singleElement()
                    .asString()
                    .startsWith("PLATFORM_");
            assertThat(log.lines())
                    .as("a failure is logged with its store, and the request that met it")
                    .anyMatch(line -> line.contains("Store " + store)
                            && line.contains("requestId=")
                            && line.contains("store=" + store));
            assertNothingLeaks(answer, log);
        }
    }

    @Test
    void ofAReadThatWentWell() {
        try (LogOf log = new LogOf()) {
            JsonPath answer = Graph.send(profileOf("demo"));

            assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
            assertThat(log.text()).contains("DeliveryProfiles.GetDeliveryProfile");
            assertNothingLeaks(answer, log);
        }
    }

    @Test
    void ofAReadOfAShopThatWentWell() {
        try (LogOf log = new LogOf()) {
            JsonPath answer = Graph.send(shopProfileOf("shop"));

            assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
            assertThat(answer.getString("data.deliveryProfile.name")).isEqualTo("General profile");
            assertThat(log.text()).contains("Store shop, ProfilesById");
            assertNothingLeaks(answer, log);
        }
    }

    /** Anybody with the key may change levels while the service runs. */
    @ParameterizedTest
    @ValueSource(strings = {"demo", "locked", "dead"})
    void whereEverythingIsLogged(String store) {
        try (LogOf log = LogOf.everything()) {
            JsonPath answer = Graph.send(profileOf(store));

            assertThat(log.lines()).as("libraries speak, too").anyMatch(line -> !line.contains("Store "));
            assertNothingLeaks(answer, log);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "lockedshop", "deadshop"})
    void whereEverythingOfAShopIsLogged(String store) {
        try (LogOf log = LogOf.everything()) {
            assertNothingLeaks(Graph.send(shopProfileOf(store)), log);
        }
    }

    /** The sandbox for Shopify gives requests no id. */
    @Test
    void ofATokenThatIsRefused() {
        try (LogOf log = new LogOf()) {
            JsonPath answer = Graph.send(shopProfileOf("lockedshop"));

            assertThat(answer.getMap("errors[0].extensions"))
                    .isEqualTo(Map.of("code", "PLATFORM_UNAUTHORISED", "store", "lockedshop"));
            assertThat(log.text()).contains("Store lockedshop");
            assertNothingLeaks(answer, log);
        }
    }

    /** The operator must know which store's credential is wrong, and which request of the platform says so. */
    @Test
    void ofACredentialThatIsRefused() {
        try (LogOf log = new LogOf()) {
            JsonPath answer = Graph.send(profileOf("locked"));

            Map<String, Object> extensions = answer.getMap("errors[0].extensions");
            assertThat(extensions)
                    .containsOnlyKeys("code", "store", "requestId")
                    .containsEntry("code", "PLATFORM_UNAUTHORISED")
                    .containsEntry("store", "locked");
            assertThat(log.text()).contains("Store locked").contains((String) extensions.get("requestId"));
            assertNothingLeaks(answer, log);
        }
    }

    /** Nothing of what the caller sends is repeated but the name of its operation. */
    @Test
    void ofWhatTheCallerSends() {
        try (LogOf log = new LogOf()) {
            String id = Graph.id("demo", "profile", Demo.GENERAL);
            Graph.send(
                    "query Named($id: ID!) { wordOfTheDocument: deliveryProfile(id: $id) { name } }", Map.of("id", id));

            assertThat(lineOf(log))
                    .contains("query Named: ", "operation=Named", "stores=demo", "outcome=")
                    .doesNotContain("wordOfTheDocument", id, Demo.GENERAL, "127.0.0.1", "localhost");
        }
    }

    /** It is logged when the answer has gone out, which may be a moment after the answer has come in. */
    private static String lineOf(LogOf log) {
        Predicate<String> ofRequest = line -> line.contains("durationMs=");
        for (int wait = 0; wait < 200 && log.lines().stream().noneMatch(ofRequest); wait++) {
            pause();
        }
        return log.lines().stream().filter(ofRequest).findFirst().orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void assertNothingLeaks(JsonPath answer, LogOf log) {
        String line = lineOf(log);
        assertThat(line).doesNotContain("Exception", "http:", "https:", "127.0.0.1", "Access-Token", "Authorization");
        assertThat(answer.prettify()).doesNotContainIgnoringCase(INSIDES);
        assertThat(answer.prettify() + log.lines())
                .doesNotContain(TroubledStores.REFUSED_KEY, TroubledStores.REFUSED_TOKEN);
    }

    private static String shopProfileOf(String store) {
        return "{ deliveryProfile(id: \"%s\") { name } }"
                .formatted(Graph.id(store, "profile", "gid://shopify/DeliveryProfile/1"));
    }

    private static String profileOf(String store) {
        return "{ deliveryProfile(id: \"%s\") { name } }".formatted(Graph.id(store, "profile", Demo.GENERAL));
    }
}
