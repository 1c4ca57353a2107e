package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shopify contract 1.3. The demo shop has profiles 1 to 3. */
class PagingTest {

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @Test
    void pagesGoForward() {
        JsonNode first = page("first: 2");
        assertThat(numbers(first)).containsExactly("1", "2");
        assertThat(flags(first)).isEqualTo("next");
        JsonNode second = page("first: 2, after: \"" + cursor(first, "end") + "\"");
        assertThat(numbers(second)).containsExactly("3");
        assertThat(flags(second)).isEqualTo("previous");
    }

    @Test
    void pagesGoBackward() {
        JsonNode last = page("last: 2");
        assertThat(numbers(last)).containsExactly("2", "3");
        assertThat(flags(last)).isEqualTo("previous");
        JsonNode before = page("last: 2, before: \"" + cursor(last, "start") + "\"");
        assertThat(numbers(before)).containsExactly("1");
        assertThat(flags(before)).isEqualTo("next");
    }

    @Test
    void reverseTurnsTheOrderAndItsCursorsRound() {
        JsonNode first = page("first: 2, reverse: true");
        assertThat(numbers(first)).containsExactly("3", "2");
        assertThat(numbers(page("first: 2, reverse: true, after: \"" + cursor(first, "end") + "\"")))
                .containsExactly("1");
        JsonNode second = page("first: 1, reverse: true, after: \"" + cursor(first, "start") + "\"");
        assertThat(numbers(second)).containsExactly("2");
        assertThat(numbers(page("last: 1, reverse: true"))).containsExactly("1");
    }

    @Test
    void edgesAndNodesAreTheSame() {
        JsonNode page = page("first: 3");
        assertThat(page.at("/edges").findValuesAsText("id"))
                .isEqualTo(page.at("/nodes").findValuesAsText("id"));
        assertThat(page.at("/edges/2/cursor").asText()).isEqualTo(cursor(page, "end"));
    }

    @Test
    void aCursorIsBase64OfASmallObject() {
        byte[] decoded = Base64.getDecoder().decode(cursor(page("first: 1"), "end"));
        assertThat(new String(decoded, StandardCharsets.UTF_8)).contains("\"last_id\":1", "\"last_value\"");
    }

    @Test
    void aCursorOutlivesItsEntry() {
        String cursor = cursor(page("first: 2"), "end");
        new ProfileCalls(shop).remove(ProfileCalls.profile(2));
        assertThat(numbers(page("first: 2, after: \"" + cursor + "\""))).containsExactly("3");
    }

    @Test
    void anEmptyPageHasNoCursorsAndNoNeighbours() {
        JsonNode empty = page("first: 2, after: \"" + cursor(page("last: 1"), "end") + "\"");
        assertThat(numbers(empty)).isEmpty();
        assertThat(empty.at("/pageInfo/startCursor").isNull()).isTrue();
        assertThat(empty.at("/pageInfo/endCursor").isNull()).isTrue();
        assertThat(flags(empty)).isEmpty();
    }

    @Test
    void aSortedListPagesByItsSortValue() {
        String query = "{ locations(first: 2, sortKey: NAME%s) { nodes { name } pageInfo { endCursor } } }";
        JsonNode first = shop.run(query.formatted("")).at("/data/locations");
        assertThat(first.findValuesAsText("name")).containsExactly("Brooklyn Store", "Hamburg Warehouse");
        JsonNode second = shop.run(query.formatted(
                        ", after: \"" + first.at("/pageInfo/endCursor").asText() + "\""))
                .at("/data/locations");
        assertThat(second.findValuesAsText("name")).containsExactly("Portland Warehouse", "Toronto Warehouse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reverse: false", "first: 1, last: 1", "first: 251", "last: -1", "first: 1, after: \"x\""})
    void aPageThatMakesNoSenseIsABadRequest(String arguments) {
        Reply reply = shop.run("{ deliveryProfiles(" + arguments + ") { nodes { id } } }");
        assertThat(reply.text("/errors/0/extensions/code")).isEqualTo("BAD_REQUEST");
        assertThat(reply.at("/data").isNull()).isTrue();
    }

    @Test
    void aPageHolds250() {
        assertThat(numbers(page("first: 250"))).hasSize(3);
    }

    private JsonNode page(String arguments) {
        return shop.run("{ deliveryProfiles(" + arguments + ") { nodes { id } edges { cursor node { id } } pageInfo { "
                        + "hasNextPage hasPreviousPage startCursor endCursor } } }")
                .at("/data/deliveryProfiles");
    }

    private static List<String> numbers(JsonNode page) {
        return page.at("/nodes").findValuesAsText("id").stream()
                .map(id -> id.substring(id.lastIndexOf('/') + 1))
                .toList();
    }

    private static String cursor(JsonNode page, String which) {
        return page.at("/pageInfo/" + which + "Cursor").asText();
    }

    /** Which neighbours the page has. */
    private static String flags(JsonNode page) {
        return (page.at("/pageInfo/hasPreviousPage").asBoolean() ? "previous" : "")
                + (page.at("/pageInfo/hasNextPage").asBoolean() ? "next" : "");
    }
}
