package io.deliverygraph.graph.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** The CDI request scope around one request, opened and closed once. It lives in the request's own Vert.x context. */
@Singleton // no proxy: asked for each request
class RequestScope {

    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;

    /** @param identity not there without an extension for security */
    RequestScope(CurrentVertxRequest request, Instance<CurrentIdentityAssociation> identity) {
        this.request = request;
        this.identity = identity.isResolvable() ? identity.get() : null;
    }

    void open(RoutingContext http) {
        ManagedContext context = Arc.container().requestContext();
        if (!context.isActive()) {
            context.activate();
        }
        request.setCurrent(http);
        if (identity == null) {
            return;
        }
        if (http.user() instanceof QuarkusHttpUser known) {
            identity.setIdentity(known.getSecurityIdentity());
        } else {
            identity.setIdentity(QuarkusHttpUser.getSecurityIdentity(http, null));
        }
    }

    /** On the Vert.x context on which it was opened. */
    void close() {
        Arc.container().requestContext().terminate();
    }
}
