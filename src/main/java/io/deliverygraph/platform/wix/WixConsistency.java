package io.deliverygraph.platform.wix;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The {@code X-Wix-Consistent} of the last answer of each store within one GraphQL request. Repeated on every later
 * call, it lets the request read what it wrote (Wix contract 1.2).
 */
@RequestScoped
class WixConsistency {

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /** By store key. Several calls under way share it, and go on with it wherever they are continued. */
    Map<String, String> marks() {
        return marks;
    }
}
