package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What reading profiles and reading options have in common. */
final class Reads {

    private Reads() {}

    /** The entities with these ids that exist: one by its own method, several by a query for each page of them. */
    static <T> Uni<List<T>> byIds(
            Collection<String> nativeIds,
            Function<String, Uni<T>> one,
            Function<QueryWire.Request, Uni<List<T>>> query) {
        List<String> ids = possible(nativeIds);
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        if (ids.size() == 1) {
            return ifThere(one.apply(ids.get(0)));
        }
        List<Uni<List<T>>> pages = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += QueryWire.PAGE) {
            List<String> page = ids.subList(from, Math.min(ids.size(), from + QueryWire.PAGE));
            pages.add(query.apply(QueryWire.Request.ofIds(page)));
        }
        return Uni.join()
                .all(pages)
                .andFailFast()
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    /** Those that Wix can know, without repeats: one that is no GUID would make it refuse the whole question. */
    static List<String> possible(Collection<String> nativeIds) {
        if (nativeIds.size() == 1) {
            String only = nativeIds.iterator().next();
            return Guid.is(only) ? List.of(only) : List.of();
        }
        return nativeIds.stream().filter(Guid::is).distinct().toList();
    }

    /** One or none. */
    static <T> Uni<List<T>> ifThere(Uni<T> one) {
        return one.map(List::of).onFailure(Reads::notFound).recoverWithItem(List.of());
    }

    /**
     * The native id of what a command is about.
     *
     * @throws PlatformException if it is none of Wix's: it could otherwise lead to another path
     */
    static String nativeId(String globalId) {
        GlobalId id = GlobalId.of(globalId);
        if (!Guid.is(id.nativeId())) {
            throw new PlatformException(
                    new PlatformFailure.NotFound(new Origin(id.store(), null), UserErrorCode.NOT_FOUND, null));
        }
        return id.nativeId();
    }

    private static boolean notFound(Throwable thrown) {
        return thrown instanceof PlatformException known && known.failure() instanceof PlatformFailure.NotFound;
    }
}
