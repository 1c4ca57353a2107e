package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.RequestBean;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The {@code X-Wix-Consistent} of the last answer of each store within one GraphQL request. Repeated on every later
 * call, it lets the request read what it wrote (Wix contract 1.2).
 */
@RequestScoped
@Unremovable // looked up where it is needed
class WixConsistency {

    private static final RequestBean<WixConsistency> OF_REQUEST = new RequestBean<>(WixConsistency.class);

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /**
     * Those of the running request, by store key. Several calls under way share them, and go on with them wherever they
     * are continued. A read for several requests at once is of none: each of its calls is consistent with the last
     * write of ours, and none with what another of them was answered.
     */
    static Map<String, String> marksHere() {
        WixConsistency ofRequest = OF_REQUEST.here();
        return ofRequest == null ? new ConcurrentHashMap<>() : ofRequest.marks;
    }
}
