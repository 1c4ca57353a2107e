package io.deliverygraph.graph.http;

import io.quarkus.arc.All;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Opens an account for each request. */
@Singleton // made at the start, with who keeps a record
class Accounts {

    private final List<Witness> witnesses;

    Accounts(@All List<Witness> witnesses) {
        this.witnesses = List.copyOf(witnesses);
    }

    /** Who asks for our methods asks nothing of the graph: nobody keeps a record of it. */
    Account open(HttpServerRequest request) {
        String requestId = RequestId.of(request.getHeader(RequestId.HEADER));
        return new Account(request.method() == HttpMethod.OPTIONS ? List.of() : witnesses, request, requestId);
    }
}
