package io.deliverygraph.sandbox.shopify.engine;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;

/** Where fields come from that no accessor of their source answers. */
final class Fields {

    private final RuntimeWiring.Builder wiring;

    Fields(RuntimeWiring.Builder wiring) {
        this.wiring = wiring;
    }

    /** Answers a field. */
    @FunctionalInterface
    interface Resolver<S> {

        /** @throws io.deliverygraph.sandbox.shopify.value.Refused if the field fails with a top-level error */
        Object answer(Asked<S> asked);
    }

    <S> OfType<S> on(String type) {
        return new OfType<>(type);
    }

    /** The fields of one type. */
    final class OfType<S> {

        private final String type;

        private OfType(String type) {
            this.type = type;
        }

        OfType<S> field(String name, Resolver<S> resolver) {
            wiring.type(TypeRuntimeWiring.newTypeWiring(type).dataFetcher(name, fetcher(resolver)));
            return this;
        }

        private DataFetcher<Object> fetcher(Resolver<S> resolver) {
            return environment -> {
                Session session = environment.getGraphQlContext().get(Session.class);
                if (isDenied(environment, session)) {
                    throw Scopes.denied(environment.getField().getName());
                }
                S source = environment.getSource();
                return resolver.answer(new Asked<>(session, source, environment.getArguments()));
            };
        }

        private static boolean isDenied(DataFetchingEnvironment environment, Session session) {
            boolean root = environment.getExecutionStepInfo().getPath().getLevel() == 1;
            return root
                    && session.denied()
                            .filter(environment.getField().getName()::equals)
                            .isPresent();
        }
    }
}
