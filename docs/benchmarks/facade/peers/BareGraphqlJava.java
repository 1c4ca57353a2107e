import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** graphql-java and nothing around it: cached documents, thin fetchers over maps, each read made once in a request. */
public final class BareGraphqlJava {

    private final Upstream upstream;
    private final GraphQL engine;

    private BareGraphqlJava(Upstream upstream, String sdl) {
        this.upstream = upstream;
        Map<String, CompletableFuture<PreparsedDocumentEntry>> documents = new ConcurrentHashMap<>();
        this.engine = GraphQL.newGraphQL(schema(sdl))
                .preparsedDocumentProvider((input, parse) -> documents.computeIfAbsent(
                        input.getQuery(), absent -> CompletableFuture.completedFuture(parse.apply(input))))
                .build();
    }

    public static void main(String[] arguments) throws IOException {
        String sdl = Files.readString(Path.of(arguments[0]));
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        vertx.runOnContext(started -> {
            BareGraphqlJava bare = new BareGraphqlJava(new Upstream(vertx, URI.create(System.getenv("UPSTREAM"))), sdl);
            vertx.createHttpServer()
                    .requestHandler(request -> request.body()
                            .compose(bare::answer)
                            .onSuccess(answer -> request.response()
                                    .putHeader(CONTENT_TYPE, "application/json")
                                    .end(answer))
                            .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString())))
                    .listen(Integer.parseInt(System.getenv("PORT")), "127.0.0.1");
        });
    }

    private Future<Buffer> answer(Buffer body) {
        Map<String, Object> asked = map(body);
        ExecutionInput input = ExecutionInput.newExecutionInput((String) asked.get("query"))
                .operationName((String) asked.get("operationName"))
                .variables(child(asked, "variables"))
                .graphQLContext(Map.of(Reads.class, new Reads(upstream)))
                .build();
        return Future.fromCompletionStage(engine.executeAsync(input))
                .map(result -> Upstream.written(result.toSpecification()));
    }

    private GraphQLSchema schema(String sdl) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("deliveryProfiles", env -> reads(env)
                                .profiles()
                                .thenApply(all -> Map.of("nodes", all)))
                        .dataFetcher("installedCarriers", env -> reads(env).carriers().thenApply(all -> all.values()))
                        .dataFetcher("deliveryProfile", env -> reads(env).profile(env.getArgument("id"))))
                .type("DeliveryProfile", type -> type.dataFetcher("nativeId", renamed("id"))
                        .dataFetcher("isDefault", renamed("default"))
                        .dataFetcher("regions", renamed("deliveryRegions")))
                .type("DeliveryRegion", type -> type.dataFetcher("nativeId", renamed("id"))
                        .dataFetcher("carriers", renamed("deliveryCarriers"))
                        .dataFetcher("shippingOptions", env -> {
                            Map<String, Object> region = env.getSource();
                            return reads(env).options().thenApply(all -> all.getOrDefault(region.get("id"), List.of()));
                        }))
                .type("Carrier", type -> type.dataFetcher("nativeId", renamed("id"))
                        .dataFetcher("name", renamed("displayName"))
                        .dataFetcher("requiresBackupRate", renamed("fallbackDefinitionMandatory")))
                .type("RegionCarrier", type -> type.dataFetcher("surcharges", renamed("additionalCharges"))
                        .dataFetcher("carrier", env -> {
                            Map<String, Object> atWork = env.getSource();
                            return reads(env).carriers().thenApply(all -> all.get(atWork.get("appId")));
                        }))
                .type("Surcharge", type -> type.dataFetcher("fixed", money()))
                .type("ShippingOption", type -> type.dataFetcher("nativeId", renamed("id")))
                .type("ShippingRate", type -> type.dataFetcher("amount", money()))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
    }

    private static Reads reads(DataFetchingEnvironment env) {
        return env.getGraphQlContext().get(Reads.class);
    }

    private static DataFetcher<Object> renamed(String name) {
        return (Plain) source -> source.get(name);
    }

    private static DataFetcher<Object> money() {
        return (Plain) source -> Map.of("amount", source.get("amount"), "currencyCode", "USD");
    }

    /** Reads a value off its parent, without the engine making an environment for it. */
    private interface Plain extends LightDataFetcher<Object> {

        Object of(Map<?, ?> source);

        @Override
        default Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> env) {
            return of((Map<?, ?>) source);
        }

        @Override
        default Object get(DataFetchingEnvironment env) {
            return of(env.getSource());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Buffer buffer) {
        return Upstream.read(buffer, bytes -> Upstream.JSON.readValue(bytes, Map.class));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> parent, String name) {
        return (List<Map<String, Object>>) parent.get(name);
    }

    /** What one request reads, each once; its futures are the batch. */
    private static final class Reads {

        private final Upstream upstream;
        private CompletableFuture<Map<String, List<Object>>> options;
        private CompletableFuture<Map<String, Map<String, Object>>> carriers;

        Reads(Upstream upstream) {
            this.upstream = upstream;
        }

        CompletableFuture<List<Map<String, Object>>> profiles() {
            return read(upstream::profiles, answer -> list(answer, "deliveryProfiles"));
        }

        CompletableFuture<Map<String, Object>> profile(String id) {
            return read(() -> upstream.profile(id), answer -> child(answer, "deliveryProfile"));
        }

        CompletableFuture<Map<String, Map<String, Object>>> carriers() {
            if (carriers == null) {
                carriers = read(upstream::carriers, answer -> {
                    Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
                    list(answer, "installedDeliveryCarriers").forEach(each -> byId.put((String) each.get("id"), each));
                    return byId;
                });
            }
            return carriers;
        }

        @SuppressWarnings("unchecked")
        CompletableFuture<Map<String, List<Object>>> options() {
            if (options == null) {
                options = read(upstream::options, answer -> {
                    Map<String, List<Object>> byRegion = new HashMap<>();
                    for (Map<String, Object> option : list(answer, "shippingOptions")) {
                        for (String region : (List<String>) option.get("deliveryRegionIds")) {
                            byRegion.computeIfAbsent(region, absent -> new ArrayList<>()).add(option);
                        }
                    }
                    return byRegion;
                });
            }
            return options;
        }

        private static <T> CompletableFuture<T> read(Supplier<Future<Buffer>> ask, Function<Map<String, Object>, T> made) {
            return ask.get().map(answer -> made.apply(map(answer))).toCompletionStage().toCompletableFuture();
        }
    }
}
