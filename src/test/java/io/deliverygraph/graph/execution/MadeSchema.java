package io.deliverygraph.graph.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A schema with every mixture of null and not, of at once and later, and two ways to run it. */
final class MadeSchema {

    private static final String FIELDS = """
              number: Int  mustNumber: Int!  text: String  mustText: String!
              list: [Int]  mustList: [Int!]!  nested: [[Int!]]  mustNested: [[Int]!]!
              child: Thing  mustChild: Thing!  children: [Thing]  mustChildren: [Thing!]!
              any: Any  mustAny: Any!
              laterNumber: Int  laterMustNumber: Int!  laterMustList: [Int!]!
              laterChild: Thing  laterMustChild: Thing!  laterChildren: [Thing!]  laterMustAny: Any!
              batchNumber: Int  batchMustText: String!  batchChild: Thing  batchMustChild: Thing!
              batchChildren: [Thing!]!  batchAny: Any
            """;

    static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser()
                            .parse(
                                    "interface Any {%s} type Thing implements Any {%s} type Other implements Any {%s} type Query {%s}"
                                            .formatted(FIELDS, FIELDS, FIELDS, FIELDS)),
                    RuntimeWiring.newRuntimeWiring()
                            .type("Any", type -> type.typeResolver(MadeSchema.typeOf()))
                            .type("Thing", type -> type.defaultDataFetcher(byLibrary(null)))
                            .type("Other", type -> type.defaultDataFetcher(byLibrary(null)))
                            .build());

    private MadeSchema() {}

    private static TypeResolver typeOf() {
        return environment -> environment
                .getSchema()
                .getObjectType(environment.getObject().getClass().getSimpleName());
    }

    /** @param root what the fields of the operation belong to */
    static DataFetcher<Object> byLibrary(Made root) {
        return environment -> {
            Made source = root == null ? environment.getSource() : root;
            String field = environment.getField().getName();
            if (field.startsWith("later")) {
                return later(source, environment);
            }
            return field.startsWith("batch") ? source.partOrNull(field) : source.part(field);
        };
    }

    private static CompletableFuture<Object> later(Made source, DataFetchingEnvironment environment) {
        return CompletableFuture.supplyAsync(
                () -> source.part(environment.getField().getName()));
    }

    /** @param root what the fields of the operation belong to */
    static Bindings bindings(Made root) {
        Map<String, Map<String, Fetch>> fetches = new HashMap<>();
        for (String type : List.of("Thing", "Other", "Query")) {
            Map<String, Fetch> fields = new HashMap<>();
            GraphQLObjectType known = SCHEMA.getObjectType(type);
            for (GraphQLFieldDefinition field : known.getFieldDefinitions()) {
                fields.put(field.getName(), byUs(field.getName(), type.equals("Query") ? root : null));
            }
            fetches.put(type, fields);
        }
        return new Bindings(fetches, Map.of("Thing", Made.Thing.class, "Other", Made.Other.class));
    }

    private static Fetch byUs(String field, Made root) {
        if (root != null || field.startsWith("later")) {
            return new Later(field, root);
        }
        return field.startsWith("batch")
                ? new Together(field)
                : new Fetch.Property(source -> ((Made) source).part(field));
    }

    /** Comes now or a little later, on this thread or another. */
    private static Uni<Object> sometime(Supplier<Object> value, long seed) {
        return Uni.createFrom().emitter(answer -> {
            Runnable told = () -> tell(value, answer);
            switch (Math.floorMod(seed, 3)) {
                case 0 -> told.run();
                case 1 -> ForkJoinPool.commonPool().execute(told);
                default ->
                    CompletableFuture.delayedExecutor(50, TimeUnit.MICROSECONDS).execute(told);
            }
        });
    }

    private static void tell(Supplier<Object> value, UniEmitter<? super Object> answer) {
        try {
            answer.complete(value.get());
        } catch (IllegalStateException failed) {
            answer.fail(failed);
        }
    }

    private record Later(String field, Made root) implements Resolver {

        @Override
        public boolean batched() {
            return false;
        }

        @Override
        public Object identity() {
            return field;
        }

        @Override
        public Object[] arguments(Object source, Map<String, Object> given) {
            return new Object[] {root == null ? source : root};
        }

        @Override
        public Uni<?> call(Object... arguments) {
            Made source = (Made) arguments[0];
            if (Math.floorMod(source.seed(), 5) == 0) {
                return Uni.createFrom().item(part(source));
            }
            return sometime(() -> part(source), source.seed());
        }

        private Object part(Made source) {
            return root != null && field.startsWith("batch") ? source.partOrNull(field) : source.part(field);
        }
    }

    private record Together(String field) implements Resolver {

        @Override
        public boolean batched() {
            return true;
        }

        @Override
        public Object identity() {
            return field;
        }

        @Override
        public Object[] arguments(Object source, Map<String, Object> given) {
            throw new UnsupportedOperationException("a batch takes its objects");
        }

        @Override
        public Uni<?> call(Object... arguments) {
            List<?> sources = (List<?>) arguments[0];
            return sometime(
                    () -> sources.stream()
                            .map(source -> ((Made) source).partOrNull(field))
                            .collect(Collectors.toList()),
                    sources.size());
        }
    }
}
