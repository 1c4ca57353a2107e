package io.deliverygraph.graph;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;

/** Puts what is ours into the engine, behind what the engine brings. */
@ApplicationScoped
public class EngineSetup {

    private final Instance<Instrumentation> more;

    /** @param more what other packages of ours watch over, whichever way a document comes */
    EngineSetup(@Any Instance<Instrumentation> more) {
        this.more = more;
    }

    /** Setting an instrumentation replaces the engine's own, depth limit and all: it is read first and kept. */
    void addOurs(@Observes GraphQL.Builder engine) {
        limitDocuments();
        GraphQL asItCame = engine.build();
        List<Instrumentation> chained = new ArrayList<>(List.of(asItCame.getInstrumentation()));
        more.forEach(chained::add);
        chained.add(new TopLevelErrors());
        engine.instrumentation(new ChainedInstrumentation(chained));
    }

    /** The engine puts its configured limit of tokens where the parser of incoming documents does not look. */
    private static void limitDocuments() {
        int tokens = ParserOptions.getDefaultParserOptions().getMaxTokens();
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions().transform(options -> options.maxTokens(tokens)));
    }
}
