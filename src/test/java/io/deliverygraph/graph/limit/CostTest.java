package io.deliverygraph.graph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.graph.StoreReads;
import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.Test;

/** What documents cost before they run, with a site, {@code demo}, and a shop, {@code shop}. */
class CostTest {

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(new File("schema.graphql")));

    private static final Collection<Class<?>> RESOLVERS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.deliverygraph").stream()
                    .filter(type -> type.isAnnotatedWith(GraphQLApi.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    /** The shop's options come with its profiles, and only it has selling plans. */
    private static final StoreReads STORES = new StoreReads() {
        @Override
        public Set<String> stores() {
            return Set.of("demo", "shop");
        }

        @Override
        public Optional<Read> at(String store, Read asked) {
            if (store.equals("shop")) {
                return asked == Read.CARRIER_TABLES
                        ? Optional.empty()
                        : Optional.of(asked == Read.OPTIONS ? Read.PROFILES : asked);
            }
            return asked == Read.SELLING_PLANS ? Optional.empty() : Optional.of(asked);
        }
    };

    private static final Costs COSTS =
            new Costs(SCHEMA, ReadTable.of(RESOLVERS), STORES, Plain.config(Map.of("delivery.limits.usual-list", "5")));

    private static final String EVERYTHING = "deliveryProfiles(filter: %s, first: 10) { nodes { regions {"
            + " carriers { carrier { name } } shippingOptions { title regions { name } } } } }";

    @Test
    void areACallForEachKindAndStore() {
        String demo = "{storeIds: [\"" + store("demo") + "\"]}";
        String shop = "{storeIds: [\"" + store("shop") + "\"]}";

        assertThat(calls("{ " + EVERYTHING.formatted(demo) + " }")).isEqualTo(3);
        assertThat(calls("{ " + EVERYTHING.formatted(shop) + " }")).isEqualTo(2);
        assertThat(calls("{ " + EVERYTHING.formatted("null") + " }")).isEqualTo(5);
        assertThat(calls("{ " + EVERYTHING.formatted("{titleStartsWith: \"x\"}") + " }"))
                .isEqualTo(5);
    }

    @Test
    void areNotCountedTwiceHoweverOftenTheyAreAsked() {
        assertThat(calls("{ " + EVERYTHING.formatted("null") + " again: " + EVERYTHING.formatted("null")
                        + " shippingOptions { nodes { title } } stores { installedCarriers { name } } }"))
                .isEqualTo(5);
    }

    @Test
    void areThoseOfTheStoresThatIdsName() {
        String document = "query ($id: ID!) { deliveryProfile(id: $id) { name } store(id: $id) { name } }";

        assertThat(calls(document, Map.of("id", id("demo", Kind.PROFILE)))).isEqualTo(1);
        assertThat(calls(document, Map.of("id", id("elsewhere", Kind.PROFILE)))).isZero();
        assertThat(calls(document, Map.of("id", "nonsense"))).isZero();
        assertThat(calls("{ stores { name } }")).isZero();
    }

    @Test
    void areWhatIdsOfNodesAskFor() {
        String document = "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ShippingOption { regions { name } } } }";

        assertThat(calls(document, Map.of("ids", List.of(id("demo", Kind.STORE), id("shop", Kind.STORE)))))
                .as("for the regions, if one were an option")
                .isEqualTo(2);
        assertThat(calls(document, Map.of("ids", List.of(id("demo", Kind.OPTION), id("demo", Kind.OPTION)))))
                .isEqualTo(2);
        assertThat(calls(document, Map.of("ids", List.of(id("demo", Kind.CARRIER), id("shop", Kind.CARRIER)))))
                .isEqualTo(4);
    }

    @Test
    void areOneForEachProfileWhoseTablesAreAsked() {
        String document = "query ($first: Int) { deliveryProfiles(first: $first) { nodes {"
                + " ... on WixDeliveryProfile { carrierTables { title } } } } }";

        assertThat(calls(document, Map.of("first", 7))).isEqualTo(2 + 7);
        assertThat(calls(document, Map.of("first", 0))).isEqualTo(2);
        assertThat(calls(document, Map.of("first", -7))).isEqualTo(2);
        assertThat(calls(document)).isEqualTo(2 + 25);
    }

    @Test
    void areOneForEachPageOfItems() {
        assertThat(calls(
                        "query ($id: ID!) { deliveryProfile(id: $id) { ... on ShopifyDeliveryProfile {"
                                + " items { nodes { title } } more: items(first: 5) { nodes { title } } } } }",
                        Map.of("id", id("shop", Kind.PROFILE))))
                .isEqualTo(3);
    }

    /** It reads, writes, and reads again for its answer, and the next one does not share any of it. */
    @Test
    void ofAChangeAreSharedWithNobody() {
        String change = ": updateShippingOption(input: {id: \"" + id("demo", Kind.OPTION) + "\"}) {"
                + " shippingOption { title regions { name } } } ";

        assertThat(calls("mutation { a" + change + "}")).isEqualTo(3);
        assertThat(calls("mutation { a" + change + "b" + change + "}")).isEqualTo(6);
    }

    @Test
    void countNodesByPagesAndUsualLists() {
        assertThat(nodes("{ stores { name capabilities { level } } }")).isEqualTo(2 + 2 * 5);
        assertThat(nodes("{ deliveryProfiles(first: 10) { nodes { regions { name } } pageInfo { endCursor } } }"))
                .isEqualTo(1 + 10 + 50 + 1);
        assertThat(nodes("{ deliveryProfiles { edges { node { name } } } }")).isEqualTo(1 + 25 + 25);
        assertThat(nodes("{ stores { deliveryProfiles(first: 3) { nodes { name } } } }"))
                .isEqualTo(2 + 2 + 6);
        assertThat(nodes("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }")).isEqualTo(3);
        assertThat(nodes("{ __schema { types { name } } __typename }")).isZero();
    }

    @Test
    void countFragmentsAsIfTheyWereWrittenOut() {
        assertThat(cost(
                        "{ stores { ...f } again: stores { ... { ...f } } } fragment f on Store {"
                                + " deliveryProfiles(first: 3) { nodes { name } } }",
                        Map.of()))
                .extracting(Cost::nodes, Cost::upstreamCalls)
                .containsExactly(20L, 2L);
    }

    @Test
    void addUpToPointsByTheirWeights() {
        Costs weighed = new Costs(
                SCHEMA,
                ReadTable.of(RESOLVERS),
                STORES,
                Plain.config(
                        Map.of("delivery.limits.points-of-a-call", "30", "delivery.limits.points-of-a-node", "2")));
        Document document = Parser.parse("{ deliveryProfiles(first: 10) { nodes { name } } }");

        assertThat(weighed.of(plan(weighed, document), Map.of()).told())
                .isEqualTo(Map.of("requested", 30 * 2 + 2 * 11L, "limit", 500_000, "upstreamCalls", 2L, "nodes", 11L));
    }

    @Test
    void stopAtTheLargestNumber() {
        String deep = "regions { profile { ".repeat(40) + "name" + " } }".repeat(40);

        assertThat(nodes("{ deliveryProfiles { nodes { " + deep + " } } }")).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void dependOnVariablesOnlyWhereTheseAreUsed() {
        assertThat(varies("query ($id: ID!) { store(id: $id) { name } }")).isTrue();
        assertThat(varies("query ($n: Int) { stores { deliveryProfiles(first: $n) { nodes { id } } } }"))
                .isTrue();
        assertThat(varies(
                        "query ($in: DestinationInput!) { deliveryProfiles(filter: {shipsTo: $in}) { nodes { id } } }"))
                .isTrue();
        assertThat(varies("query ($if: Boolean!) { stores { name @include(if: $if) } }"))
                .isFalse();
    }

    @Test
    void areKnownOfEveryResolverByTheNameThatTheSchemaGivesIt() {
        List<String> fields = RESOLVERS.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Reads.class))
                .map(method -> ReadTable.fieldOf(method).orElseThrow())
                .toList();

        assertThat(fields).hasSizeGreaterThan(50).doesNotHaveDuplicates().allSatisfy(field -> {
            String[] parts = field.split("\\.");
            GraphQLFieldsContainer type = (GraphQLFieldsContainer) SCHEMA.getType(parts[0]);
            assertThat(type.getFieldDefinition(parts[1])).as(field).isNotNull();
        });
    }

    private static long calls(String document) {
        return calls(document, Map.of());
    }

    private static long calls(String document, Map<String, Object> variables) {
        return cost(document, variables).upstreamCalls();
    }

    private static long nodes(String document) {
        return cost(document, Map.of()).nodes();
    }

    private static Cost cost(String text, Map<String, Object> variables) {
        return COSTS.of(plan(COSTS, Parser.parse(text)), variables);
    }

    private static boolean varies(String text) {
        return plan(COSTS, Parser.parse(text)).varies();
    }

    private static CostPlan plan(Costs costs, Document document) {
        return costs.planned(
                document,
                document.getDefinitionsOfType(OperationDefinition.class).get(0));
    }

    private static String store(String key) {
        return new GlobalId(key, Kind.STORE, "").encoded();
    }

    private static String id(String store, Kind kind) {
        return new GlobalId(store, kind, "1").encoded();
    }
}
