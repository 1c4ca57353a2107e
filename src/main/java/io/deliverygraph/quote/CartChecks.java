package io.deliverygraph.quote;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import java.util.ArrayList;
import java.util.List;

/** What a well-formed question must keep of its store, and that can be told before anything is read. Pure. */
final class CartChecks {

    private CartChecks() {}

    static List<Problem> of(QuoteRequest request, Store store) {
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < request.lines().size(); index++) {
            RequestedLine line = request.lines().get(index);
            if (!line.unitPrice().currencyCode().equals(store.currencyCode())) {
                problems.add(Problem.at(
                                UserErrorCode.INVALID_VALUE,
                                "cart.otherCurrency",
                                "lines",
                                index,
                                "unitPrice",
                                "currencyCode")
                        .with("currency", store.currencyCode()));
            }
            if (line.originId() != null && !store.can(Capability.ORIGIN_GROUPS)) {
                problems.add(Problem.at(
                        UserErrorCode.UNSUPPORTED_BY_PLATFORM, "origins.unsupported", "lines", index, "originId"));
            }
        }
        return problems;
    }
}
