package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of ours, held against Shopify's schema, so that a misspelt field fails the build. */
class DocumentsTest {

    /** Dearest use of each document: the largest pages that we ask for. */
    private static final Map<String, Object> LARGEST = Map.of("first", 250);

    @ParameterizedTest
    @EnumSource(value = ShopifyCall.class, names = "REST", mode = EnumSource.Mode.EXCLUDE)
    void fitShopifysSchema(ShopifyCall call) {
        assertThat(AdminSchema.errors(Documents.named(call.document()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Piece.class)
    void piecesFitItAloneAndTogether(Piece piece) {
        assertThat(AdminSchema.errors(Documents.withFragments(Documents.file(piece.document()))))
                .isEmpty();
        assertThat(AdminSchema.errors(RestOf.document(Collections.nCopies(3, unfinished(piece)))))
                .isEmpty();
    }

    @Test
    void piecesOfDifferentKindsGoIntoOneDocument() {
        List<Unfinished> all =
                Stream.of(Piece.values()).map(DocumentsTest::unfinished).toList();

        assertThat(AdminSchema.errors(RestOf.document(all))).isEmpty();
    }

    @Test
    void aMisspeltFieldIsSeen() {
        String document = Documents.named("Profiles").replaceFirst("coversAllItems", "coversAllItem");

        assertThat(AdminSchema.errors(document)).anyMatch(error -> error.contains("coversAllItem"));
    }

    @ParameterizedTest
    @EnumSource(Piece.class)
    void noPieceCostsMoreThanWeReckonWith(Piece piece) {
        String document = Documents.withFragments(Documents.file(piece.document()));

        assertThat(AdminSchema.price(document, Map.of())).isBetween(piece.points() / 2, piece.points());
    }

    @ParameterizedTest
    @EnumSource(Piece.class)
    void piecesArePackedUpToWhatOneCallMayCost(Piece piece) {
        List<List<Unfinished>> calls = RestOf.packed(Collections.nCopies(30, unfinished(piece)));

        assertThat(calls.stream().mapToInt(List::size).sum()).isEqualTo(30);
        assertThat(calls)
                .allSatisfy(pieces -> assertThat(AdminSchema.price(RestOf.document(pieces), Map.of()))
                        .isLessThanOrEqualTo(Piece.MOST_POINTS));
        assumeThat(calls).hasSizeGreaterThan(1);
        assertThat((calls.get(0).size() + 1) * piece.points()).isGreaterThan(Piece.MOST_POINTS - 20);
    }

    static Stream<Map.Entry<String, Map<String, ?>>> largest() {
        Map<String, Object> one = PageSizes.OF_ONE.with(Map.of());
        Map<String, Object> many = PageSizes.OF_MANY.with(Map.of("first", PageSizes.MANY));
        return Stream.of(
                Map.entry("Profiles", many),
                Map.entry("CreateProfile", one),
                Map.entry("UpdateProfile", one),
                Map.entry("CarrierServices", LARGEST),
                Map.entry("Places", LARGEST),
                Map.entry("ProfilesOfItems", LARGEST),
                Map.entry("SellingPlanGroups", Map.of("first", 18, "plans", 6)),
                Map.entry("CreateSellingPlanGroup", Map.of("plans", 31)),
                Map.entry("UpdateSellingPlanGroup", Map.of("plans", 31)));
    }

    /** By the published prices, which are the highest that we know of (Shopify contract 1.4). */
    @ParameterizedTest
    @MethodSource("largest")
    void noDocumentCostsMoreThanOneCallMay(Map.Entry<String, Map<String, ?>> use) {
        assertThat(AdminSchema.price(Documents.named(use.getKey()), use.getValue()))
                .isLessThanOrEqualTo(Piece.MOST_POINTS);
    }

    @Test
    void documentsCarryNoCommentsAlong() {
        assertThat(Documents.named("Profiles")).doesNotContain("#").startsWith("query Profiles(");
    }

    @Test
    void everyFragmentIsSentOnce() {
        assertThat(Pattern.compile("fragment Page on")
                        .matcher(Documents.named("Profiles"))
                        .results())
                .hasSize(1);
    }

    private static Unfinished unfinished(Piece piece) {
        return new Unfinished(piece, Map.of(), JsonNodeFactory.instance.objectNode(), null);
    }
}
