package io.deliverygraph.graph;

import io.deliverygraph.testing.PlainValidation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Questions without a container; nobody calls, so they speak English. */
public final class PlainQuestions {

    public static final Questions QUESTIONS = new Questions(
            new Violations(PlainValidation.VALIDATOR), new Messages(), new CallerLanguage(new CurrentVertxRequest()));

    private PlainQuestions() {}
}
