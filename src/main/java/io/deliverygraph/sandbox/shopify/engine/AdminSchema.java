package io.deliverygraph.sandbox.shopify.engine;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The subset of Shopify's published schema, brought to life. */
final class AdminSchema {

    private static final String FILE = "/io/deliverygraph/sandbox/shopify/admin-2026-07.graphqls";

    private AdminSchema() {}

    /** Not strict: ids and whole numbers replace the engine's own scalars. */
    static GraphQLSchema build() {
        RuntimeWiring.Builder wiring =
                RuntimeWiring.newRuntimeWiring().strictMode(false).wiringFactory(new ByIdOrName());
        Scalars.all().forEach(wiring::scalar);
        Fields fields = new Fields(wiring);
        QueryFields.wire(fields);
        MutationFields.wire(fields);
        DeliveryFields.wire(fields);
        CatalogueFields.wire(fields);
        PlanFields.wire(fields);
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text()), wiring.build());
    }

    private static String text() {
        try (InputStream stream = AdminSchema.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("schema " + FILE + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What has an id says its type in it; other records are named as their GraphQL types are. */
    private static final class ByIdOrName implements WiringFactory, TypeResolver {

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return this;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return this;
        }

        @Override
        public GraphQLObjectType getType(TypeResolutionEnvironment environment) {
            Object value = environment.getObject();
            String name = value instanceof Node node
                    ? Gid.read(node.id()).orElseThrow().type()
                    : value.getClass().getSimpleName();
            return environment.getSchema().getObjectType(name);
        }
    }
}
