package io.deliverygraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final Paging<Item> BY_NAME = Paging.by(Item::id, Item::name, false);
    private static final Paging<Item> BY_NAME_DOWN = Paging.by(Item::id, Item::name, true);
    private static final List<Item> FIVE = items("e", "b", "d", "a", "c");

    /** No Node: a class of ours that is one becomes a type of the graph, in tests too. */
    private record Item(String id, String name) {}

    @Test
    void walksThroughEverythingInOrderAndTwiceThroughNothing() {
        Paging.Slice<Item> first = BY_NAME.slice(FIVE, 2, null);
        Paging.Slice<Item> second = BY_NAME.slice(FIVE, 2, first.pageInfo().endCursor());
        Paging.Slice<Item> last = BY_NAME.slice(FIVE, 2, second.pageInfo().endCursor());

        assertThat(Stream.of(first, second, last).map(PagingTest::names)).containsExactly("ab", "cd", "e");
    }

    @Test
    void saysWhetherThereIsMoreOnEitherSide() {
        Paging.Slice<Item> first = BY_NAME.slice(FIVE, 2, null);
        Paging.Slice<Item> second = BY_NAME.slice(FIVE, 2, first.pageInfo().endCursor());
        Paging.Slice<Item> last = BY_NAME.slice(FIVE, 2, second.pageInfo().endCursor());

        assertThat(first.pageInfo()).isEqualTo(info(true, false, first));
        assertThat(second.pageInfo()).isEqualTo(info(true, true, second));
        assertThat(last.pageInfo()).isEqualTo(info(false, true, last));
    }

    @Test
    void hasNoNextPageWhenThePageEndsWithTheList() {
        assertThat(BY_NAME.slice(FIVE, 5, null).pageInfo().hasNextPage()).isFalse();
    }

    @Test
    void goesOnBehindTheSameItemWhenOthersCameOrWent() {
        String afterB = BY_NAME.slice(FIVE, 2, null).pageInfo().endCursor();

        assertThat(names(BY_NAME.slice(items("aa", "a", "b", "bb", "c"), 2, afterB)))
                .isEqualTo("bbc");
        assertThat(names(BY_NAME.slice(items("e", "d", "c"), 2, afterB))).isEqualTo("cd");
    }

    @Test
    void ordersWhatThePlatformCountsAsItCounts() {
        List<Item> counted = Stream.of("b/profile/3", "a/profile/10", "a/profile/2", "b/profile/20", "a/profile/1")
                .map(plain ->
                        new Item(Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8)), null))
                .toList();

        assertThat(BY_NAME.slice(counted, 9, null).items())
                .extracting(item -> GlobalId.of(item.id()).nativeId())
                .containsExactly("1", "2", "10", "3", "20");
    }

    @Test
    void ordersWhatSortsTheSameByItsId() {
        List<Item> twins = List.of(new Item("2", "x"), new Item("3", "x"), new Item("1", "x"));

        Paging.Slice<Item> first = BY_NAME.slice(twins, 1, null);
        Paging.Slice<Item> rest = BY_NAME.slice(twins, 5, first.pageInfo().endCursor());

        assertThat(first.items()).extracting(Item::id).containsExactly("1");
        assertThat(rest.items()).extracting(Item::id).containsExactly("2", "3");
    }

    @Test
    void putsWhatHasNoKeyLastInBothDirections() {
        List<Item> some = List.of(new Item("1", null), new Item("2", "a"), new Item("3", "b"));

        assertThat(BY_NAME.slice(some, 5, null).items()).extracting(Item::id).containsExactly("2", "3", "1");
        assertThat(BY_NAME_DOWN.slice(some, 5, null).items())
                .extracting(Item::id)
                .containsExactly("3", "2", "1");
    }

    @Test
    void goesOnBehindAnItemWithoutAKey() {
        List<Item> some = List.of(new Item("1", null), new Item("2", null), new Item("3", "-"), new Item("4", ""));

        Paging.Slice<Item> first = BY_NAME.slice(some, 3, null);
        Paging.Slice<Item> rest = BY_NAME.slice(some, 3, first.pageInfo().endCursor());

        assertThat(first.items()).extracting(Item::id).containsExactly("4", "3", "1");
        assertThat(rest.items()).extracting(Item::id).containsExactly("2");
    }

    @Test
    void walksDownToo() {
        Paging.Slice<Item> first = BY_NAME_DOWN.slice(FIVE, 2, null);

        assertThat(names(first)).isEqualTo("ed");
        assertThat(names(BY_NAME_DOWN.slice(FIVE, 2, first.pageInfo().endCursor())))
                .isEqualTo("cb");
    }

    @Test
    void givesNothingButTheOutlookForAPageOfNone() {
        Paging.Slice<Item> none = BY_NAME.slice(FIVE, 0, null);

        assertThat(none.items()).isEmpty();
        assertThat(none.pageInfo()).isEqualTo(new PageInfo(true, false, null, null));
    }

    @Test
    void isEmptyBehindTheLastItem() {
        String last = BY_NAME.slice(FIVE, 5, null).pageInfo().endCursor();

        assertThat(BY_NAME.slice(FIVE, 5, last).pageInfo()).isEqualTo(new PageInfo(false, true, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "YQ", "aWQg", "ä"})
    void refusesACursorThatIsNotOurs(String cursor) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> BY_NAME.slice(FIVE, 2, cursor))
                .withMessageContaining("endCursor")
                .matches(bad -> bad.code() == ErrorCode.BAD_REQUEST);
    }

    @Test
    void takesACursorOfAnItemThatIsGone() {
        String gone = Base64.getUrlEncoder().withoutPadding().encodeToString("id-bb =bb".getBytes(UTF_8));

        assertThat(names(BY_NAME.slice(FIVE, 2, gone))).isEqualTo("cd");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesAPageOfASizeThatNobodyMayAskFor(int first) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> Paging.sizeOf(first))
                .withMessageContaining("0 to 100");
    }

    @Test
    void takesFromNoneToAHundredAndTwentyFiveWhenNobodySays() {
        assertThat(Stream.of(0, 1, 100).map(Paging::sizeOf)).containsExactly(0, 1, 100);
        assertThat(Paging.sizeOf(null)).isEqualTo(25);
    }

    private static List<Item> items(String... names) {
        return Stream.of(names).map(name -> new Item("id-" + name, name)).toList();
    }

    private static String names(Paging.Slice<Item> slice) {
        return String.join("", slice.items().stream().map(Item::name).toList());
    }

    private static PageInfo info(boolean more, boolean before, Paging.Slice<Item> slice) {
        return new PageInfo(
                more,
                before,
                slice.cursors().get(0),
                slice.cursors().get(slice.cursors().size() - 1));
    }
}
