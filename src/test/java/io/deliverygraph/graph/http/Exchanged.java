package io.deliverygraph.graph.http;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.deliverygraph.graph.limit.Cost;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accounts of requests that never came. */
final class Exchanged {

    static final Result REFUSED = new Result(Outcome.REFUSED, List.of("LIMIT_EXCEEDED"), "DEPTH");

    private Exchanged() {}

    /** Of a request whose operation was found, which is still open. */
    static Account account(Operation type, String name, Witness... witnesses) {
        Account account = unknown(witnesses);
        account.named(
                new io.deliverygraph.graph.execution.Operation(
                        null,
                        name,
                        OperationDefinition.newOperationDefinition()
                                .operation(type)
                                .name(name)
                                .build(),
                        Map.of(),
                        null),
                false);
        return account;
    }

    static Account unknown(Witness... witnesses) {
        return new Account(Arrays.asList(witnesses), null, "shop-17");
    }

    /** A query that cost three calls at most, rests on these stores and went out with 200. */
    static Account answered(Result result, Set<String> stores, Witness... witnesses) {
        Account account = account(Operation.QUERY, "WhereDoWeShip", witnesses);
        account.costs(new Cost(310, 500_000, 3, 10, null));
        account.restsOn(stores);
        account.answered(result);
        account.close(200);
        return account;
    }
}
