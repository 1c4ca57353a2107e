package io.deliverygraph.platform.wix;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;

/** The query language on the wire (Wix contract 6). */
@RegisterForReflection // with all that is nested in it: Jackson reads and writes records by reflection
final class QueryWire {

    /** The most that Wix puts on a page. */
    static final int PAGE = 100;

    private QueryWire() {}

    @Wire
    record Request(Query query) {

        /** The first page of everything, oldest first: what is made meanwhile comes last and moves nothing. */
        static Request everything() {
            return new Request(new Query(null, List.of(new Sort("createdDate", "ASC")), new CursorPaging(PAGE, null)));
        }

        /** Those with these ids, a page of them at most. */
        static Request ofIds(List<String> ids) {
            return new Request(new Query(Map.of("id", Map.of("$in", ids)), null, new CursorPaging(PAGE, null)));
        }

        /** One of them, whichever: only to see whether Wix answers. */
        static Request anyOne() {
            return new Request(new Query(null, null, new CursorPaging(1, null)));
        }

        /** The page that an answer pointed to; the cursor holds filter and order itself. */
        static Request next(String cursor) {
            return new Request(new Query(null, null, new CursorPaging(PAGE, cursor)));
        }
    }

    @Wire
    record Query(Map<String, Map<String, List<String>>> filter, List<Sort> sort, CursorPaging cursorPaging) {}

    @Wire
    record Sort(String fieldName, String order) {}

    @Wire
    record CursorPaging(int limit, String cursor) {}

    @Wire
    record Paging(Cursors cursors) {

        /** Null on the last page. */
        static String next(Paging paging) {
            return paging == null || paging.cursors == null || "".equals(paging.cursors.next)
                    ? null
                    : paging.cursors.next;
        }
    }

    @Wire
    record Cursors(String next) {}
}
