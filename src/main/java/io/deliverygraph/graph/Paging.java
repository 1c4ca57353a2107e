package io.deliverygraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Relay paging over a list in order. A cursor holds the sort key and the id of its item and not a position, so it stays
 * good when items before it come or go, and it reads the same over one store or many.
 *
 * @param <T> what is paged
 */
public final class Paging<T> {

    /** Keeps one field from answering with a whole store. */
    public static final int MOST = 100;

    /** What is answered when nobody says how many. */
    public static final int USUAL = 25;

    private static final Comparator<GlobalId> OF_MAKING = Comparator.comparing(GlobalId::store)
            .thenComparing(GlobalId::kind)
            .thenComparing(GlobalId::nativeId, NativeIds.SMALLEST_FIRST);

    private final Function<T, String> id;
    private final Function<T, String> sortKey;
    private final boolean descending;

    private Paging(Function<T, String> id, Function<T, String> sortKey, boolean descending) {
        this.id = id;
        this.sortKey = sortKey;
        this.descending = descending;
    }

    /** @param sortKey text whose natural order is the order wanted; null sorts last either way */
    public static <T extends Node> Paging<T> by(Function<T, String> sortKey, boolean descending) {
        return by(Node::id, sortKey, descending);
    }

    /**
     * For things that are no nodes.
     *
     * @param id unique among the things
     * @param sortKey text whose natural order is the order wanted; null sorts last either way
     */
    public static <T> Paging<T> by(Function<T, String> id, Function<T, String> sortKey, boolean descending) {
        return new Paging<>(id, sortKey, descending);
    }

    /**
     * A slice of the ordered items, and where it stands.
     *
     * @param cursors each is made when it is asked for: most documents ask for none
     */
    public record Slice<T>(List<T> items, List<String> cursors, PageInfo pageInfo) {}

    /**
     * @param first how many, as {@link #sizeOf} gave it
     * @param after cursor of the last item seen, or null
     * @throws BadRequest if {@code after} is no cursor of ours
     */
    public Slice<T> slice(List<T> items, int first, String after) {
        List<Placed<T>> ordered = new ArrayList<>(items.size());
        items.forEach(item -> ordered.add(new Placed<>(position(item), item)));
        ordered.sort(Comparator.comparing(Placed::position, positions()));
        int from = after == null ? 0 : firstBehind(ordered, Position.of(after));
        int to = Math.min(ordered.size(), from + first);
        List<Placed<T>> page = ordered.subList(from, to);
        PageInfo info = info(page, to < ordered.size(), from > 0);
        return new Slice<>(page.stream().map(Placed::item).toList(), new Cursors(page), info);
    }

    /**
     * The size of page that was asked for, checked before anything is read.
     *
     * @param first null when the caller sent null: then as if left out
     * @throws BadRequest if a page of this size cannot be asked for
     */
    public static int sizeOf(Integer first) {
        int size = first == null ? USUAL : first;
        if (size < 0 || size > MOST) {
            throw BadRequest.of("Ask for a page of 0 to " + MOST + " items with \"first\".");
        }
        return size;
    }

    /** What is told of a cursor that no page gave. */
    static BadRequest notOurs() {
        return BadRequest.of("Send \"after\" exactly as a page's endCursor or an edge's cursor gave it.");
    }

    private static PageInfo info(List<? extends Placed<?>> page, boolean more, boolean before) {
        return page.isEmpty()
                ? new PageInfo(more, before, null, null)
                : new PageInfo(
                        more,
                        before,
                        page.get(0).position().encoded(),
                        page.get(page.size() - 1).position().encoded());
    }

    private Comparator<Position> positions() {
        Comparator<String> keys = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(Position::key, Comparator.nullsLast(keys))
                .thenComparing(Position::id, Paging::inOrderOfMaking);
    }

    /**
     * Ids of ours by store, then by the platform's own id: shorter ones first, so that 2 comes before 10 where a
     * platform counts. Counted ids are in the order of making.
     */
    private static int inOrderOfMaking(String one, String other) {
        Optional<GlobalId> first = GlobalId.parse(one);
        Optional<GlobalId> second = GlobalId.parse(other);
        return first.isPresent() && second.isPresent()
                ? OF_MAKING.compare(first.get(), second.get())
                : one.compareTo(other);
    }

    private int firstBehind(List<Placed<T>> ordered, Position seen) {
        int index = 0;
        while (index < ordered.size() && positions().compare(ordered.get(index).position, seen) <= 0) {
            index++;
        }
        return index;
    }

    private Position position(T item) {
        return new Position(sortKey.apply(item), id.apply(item));
    }

    /** An item with its position, which is worked out once and not for each comparison. */
    private record Placed<T>(Position position, T item) {}

    private static final class Cursors extends AbstractList<String> {

        private final List<? extends Placed<?>> page;

        Cursors(List<? extends Placed<?>> page) {
            this.page = page;
        }

        @Override
        public String get(int index) {
            return page.get(index).position().encoded();
        }

        @Override
        public int size() {
            return page.size();
        }
    }

    private record Position(String key, String id) {

        /** Stands for a missing key, which no text key can be mistaken for: keys start with {@code =}. */
        private static final String NO_KEY = "-";

        String encoded() {
            String plain = id + ' ' + (key == null ? NO_KEY : '=' + key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }

        static Position of(String cursor) {
            try {
                String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                String[] parts = plain.split(" ", 2);
                return new Position(parts[1].equals(NO_KEY) ? null : parts[1].substring(1), parts[0]);
            } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
                throw notOurs();
            }
        }
    }
}
