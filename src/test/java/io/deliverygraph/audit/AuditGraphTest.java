package io.deliverygraph.audit;

import static io.deliverygraph.testing.AtShopify.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit of a neglected store of each platform. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class AuditGraphTest {

    private static final String AUDIT = """
            query ($store: ID!) { shippingAudit(storeId: $store) { store { key } grade checkedAt findings { code severity
              message remedy profile { name } region { name } option { title } carrier { name } } } }""";

    /** Names of mutations, as remedies write them. */
    private static final Pattern IN_CAMEL_CASE = Pattern.compile("\\b[a-z]+(?:[A-Z][a-z]+){2,}\\b");

    /** Wix knows no deferred purchases and refuses places that overlap. */
    private static final Set<AuditCode> NOT_AT_WIX = EnumSet.of(
            AuditCode.DEFERRED_GROUP_WITHOUT_RATES,
            AuditCode.DEFERRED_GROUP_WITHOUT_REGION,
            AuditCode.OVERLAPPING_REGIONS,
            AuditCode.DUPLICATE_DESTINATION);

    /** Shopify's zones have no switch, its methods stand in one zone for good, and it keeps no backup rates. */
    private static final Set<AuditCode> NOT_AT_SHOPIFY = EnumSet.of(
            AuditCode.INACTIVE_REGION_WITH_OPTIONS,
            AuditCode.ORPHANED_OPTION,
            AuditCode.DANGLING_REGION,
            AuditCode.DESTINATION_BUDGET_LOW,
            AuditCode.MULTIPLY_BY_QUANTITY,
            AuditCode.BACKUP_RATE_MISSING,
            AuditCode.BACKUP_RATE_INACTIVE);

    @BeforeEach
    void neglect() {
        SandboxControl.reset("neglected");
    }

    @Test
    void aNeglectedSiteShowsAllThatASiteCanHold() {
        assertThat(codes(audit("demo", "en")))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(NOT_AT_WIX)));
    }

    @Test
    void aNeglectedShopShowsAllThatAShopCanHold() {
        assertThat(codes(audit(STORE, "en")))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(NOT_AT_SHOPIFY)));
    }

    @Test
    void costsThreeCallsAtWix() {
        audit("demo", "en");

        assertThat(SandboxControl.calls().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .as("%s", SandboxControl.calls())
                .isEqualTo(3);
    }

    /**
     * Profiles and options are one read there, of one page or two: the first time it is not known what a page costs.
     */
    @Test
    void costsThreeCallsAtMostAtShopify() {
        audit(STORE, "en");

        assertThat(SandboxControl.calls())
                .containsOnlyKeys("deliveryProfiles", "sellingPlanGroups")
                .containsEntry("sellingPlanGroups", 1)
                .hasEntrySatisfying(
                        "deliveryProfiles", pages -> assertThat(pages).isBetween(1, 2));
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        Map<String, Object> missing = only(audit("demo", "en"), AuditCode.BACKUP_RATE_MISSING);

        assertThat(missing)
                .containsEntry("severity", "WARNING")
                .containsEntry(
                        "message",
                        "In the region \"Clearance US\" the carrier \"Shippo\" has no backup rate: when it does not answer, its options vanish from checkout.")
                .containsEntry("remedy", "Give it a backup rate with updateDeliveryCarrier.")
                .containsEntry("profile", Map.of("name", "Clearance"))
                .containsEntry("region", Map.of("name", "Clearance US"))
                .containsEntry("carrier", Map.of("name", "Shippo"))
                .containsEntry("option", null);
    }

    @Test
    void speaksGerman() {
        assertThat(only(audit("demo", "de"), AuditCode.TIER_GAP).get("message"))
                .isEqualTo(
                        "Kein Preis der Option \"Clearance parcel\" gilt für Warenkörbe mit einem Gesamtpreis von 80.00 – 99.99 USD, obwohl darunter und darüber Preise gelten.");
    }

    @Test
    void putsTheWorstFirstAndGradesTheStore() {
        JsonPath audit = audit("demo", "en");

        assertThat(audit.<String>getList("data.shippingAudit.findings.severity"))
                .isSortedAccordingTo(
                        (one, other) -> AuditSeverity.valueOf(other).compareTo(AuditSeverity.valueOf(one)));
        assertThat(audit.getString("data.shippingAudit.grade")).isEqualTo("CRITICAL");
        assertThat(audit.getString("data.shippingAudit.store.key")).isEqualTo("demo");
        assertThat(Instant.parse(audit.getString("data.shippingAudit.checkedAt")))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void remediesNameMutationsThatExist(String language) {
        Set<String> mutations = Set.copyOf(Graph.send("{ __schema { mutationType { fields { name } } } }")
                .getList("data.__schema.mutationType.fields.name"));

        assertThat(Stream.of("demo", STORE).flatMap(store -> remedies(audit(store, language))))
                .allSatisfy(remedy -> assertThat(named(remedy))
                        .isNotEmpty()
                        .isSubsetOf(Stream.concat(mutations.stream(), Stream.of("danglingRegionIds"))
                                .toList()));
    }

    private static JsonPath audit(String store, String language) {
        JsonPath answer = Graph.send(AUDIT, Map.of("store", Demo.storeId(store)), language);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static Set<AuditCode> codes(JsonPath audit) {
        return audit.<String>getList("data.shippingAudit.findings.code").stream()
                .map(AuditCode::valueOf)
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> only(JsonPath audit, AuditCode code) {
        List<Map<String, Object>> found =
                audit.getList("data.shippingAudit.findings.findAll { it.code == '" + code + "' }");
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Stream<String> remedies(JsonPath audit) {
        return audit.<String>getList("data.shippingAudit.findings.remedy").stream();
    }

    private static List<String> named(String remedy) {
        return IN_CAMEL_CASE
                .matcher(remedy)
                .results()
                .map(match -> match.group())
                .toList();
    }
}
