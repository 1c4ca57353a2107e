package io.deliverygraph.sandbox.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Call;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.standin.Operation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The last requests, for tests that look at headers. Credentials are never kept. */
public final class RequestLog {

    private static final int KEPT = 200;
    private static final Set<String> SECRET =
            Set.of("authorization", "x-shopify-access-token", "cookie", "proxy-authorization");

    private final Clock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();

    public RequestLog(Clock clock) {
        this.clock = clock;
    }

    private record Entry(String method, String path, Instant time, Map<String, String> headers) {}

    synchronized void add(Operation operation, Call call) {
        if (entries.size() == KEPT) {
            entries.removeFirst();
        }
        entries.addLast(new Entry(operation.label(), call.path(), clock.instant(), openHeaders(call)));
    }

    private static Map<String, String> openHeaders(Call call) {
        Map<String, String> open = new TreeMap<>();
        call.headers().forEach((name, value) -> open.put(name.toLowerCase(Locale.ROOT), value));
        open.keySet().removeAll(SECRET);
        return open;
    }

    /** {@code {"requests": [...]}}, the oldest first. */
    synchronized ObjectNode all() {
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("requests");
        for (Entry entry : entries) {
            ObjectNode item = list.addObject()
                    .put("method", entry.method())
                    .put("path", entry.path())
                    .put("time", entry.time().toString());
            ObjectNode headers = item.putObject("headers");
            entry.headers().forEach(headers::put);
        }
        return answer;
    }

    synchronized void clear() {
        entries.clear();
    }
}
