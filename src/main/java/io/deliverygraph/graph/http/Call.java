package io.deliverygraph.graph.http;

import io.deliverygraph.graph.Deadline;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/**
 * A GraphQL request as it goes through our steps.
 *
 * @param http the exchange that it came in
 * @param type of the answer
 * @param language of our own sentences
 * @param readOnly whether the HTTP method promises that nothing changes
 * @param deadline when it is over, what is still waited for is left out of the answer
 * @param gone over when nobody waits for any answer
 * @param account is told what becomes known of it
 */
public record Call(
        RoutingContext http,
        ResponseType type,
        Locale language,
        boolean readOnly,
        Deadline deadline,
        Deadline gone,
        Account account) {}
