package io.deliverygraph.graph;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.parser.ParserOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Puts what is ours into the engine, behind what the engine brings. */
@ApplicationScoped
public class EngineSetup {

    private final ClientSchema schema;

    EngineSetup(ClientSchema schema) {
        this.schema = schema;
    }

    /** Setting an instrumentation replaces the engine's own, depth limit and all: it is read first and kept. */
    void addOurs(@Observes GraphQL.Builder engine) {
        limitDocuments();
        GraphQL asItCame = engine.build();
        engine.schema(schema.of(asItCame.getGraphQLSchema()));
        engine.instrumentation(
                new ChainedInstrumentation(List.of(asItCame.getInstrumentation(), new TopLevelErrors())));
    }

    /** The engine puts its configured limit of tokens where the parser of incoming documents does not look. */
    private static void limitDocuments() {
        int tokens = ParserOptions.getDefaultParserOptions().getMaxTokens();
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions().transform(options -> options.maxTokens(tokens)));
    }
}
