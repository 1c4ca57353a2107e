package io.deliverygraph.graph;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Sentences without a container; nobody calls, so they are English. */
public final class PlainWords {

    public static final Messages MESSAGES = new Messages();

    public static final CallerLanguage NOBODY = new CallerLanguage(new CurrentVertxRequest());

    private PlainWords() {}
}
