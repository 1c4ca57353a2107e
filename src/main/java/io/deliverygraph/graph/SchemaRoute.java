package io.deliverygraph.graph;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.idl.SchemaPrinter;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with the schema as clients see it; the engine's own route prints it before our changes. */
@ApplicationScoped
public class SchemaRoute {

    /** Scalars that the engine registers whether anything uses them or not. */
    private static final Set<String> NOT_OURS = Set.of("BigDecimal", "BigInteger");

    /** The engine makes directives of some constraints; the descriptions say all of them. */
    private static final String DEPRECATED = "deprecated";

    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeDirectiveDefinitions(false)
            .includeDirectives(DEPRECATED::equals)
            .includeSchemaElement(SchemaRoute::isOurs));

    private static final int BEFORE_THE_ENGINE = Integer.MIN_VALUE;

    private final Instance<GraphQLSchema> schema;
    private final boolean secret;

    /** @param secret where only trusted documents run, nobody may ask for the schema either, this way or another */
    SchemaRoute(
            Instance<GraphQLSchema> schema,
            @ConfigProperty(name = "delivery.documents.trusted-only", defaultValue = "false") boolean secret) {
        this.schema = schema;
        this.secret = secret;
    }

    void register(@Observes Router router) {
        router.get("/graphql/schema.graphql")
                .order(BEFORE_THE_ENGINE)
                .handler(secret ? context -> context.fail(404) : this::print);
    }

    private void print(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(PRINTER.print(schema.get()));
    }

    private static boolean isOurs(GraphQLSchemaElement element) {
        return !(element instanceof GraphQLNamedSchemaElement named && NOT_OURS.contains(named.getName()));
    }
}
