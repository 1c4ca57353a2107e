package io.deliverygraph.quote;

import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Capability;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds all that a well-formed question names in what was read of its store. Pure.
 *
 * @param now stands in where the question names no time
 */
record ReadingCart(QuoteRequest request, AsRead read, Instant now) {

    /** One for each thing that is not there; empty when the question makes a {@link #cart()}. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < request.lines().size(); index++) {
            RequestedLine line = request.lines().get(index);
            if (line.deliveryProfileId() != null && !read.setup().hasProfile(nativeId(line.deliveryProfileId()))) {
                problems.add(missing("profile.unknown", "lines", index, "deliveryProfileId"));
            }
            if (asksForPlan(line) && plan(line) == null) {
                problems.add(missing("cart.planUnknown", "lines", index, "sellingPlanId"));
            }
            if (line.originId() != null
                    && read.setup().origin(nativeId(line.originId())).isEmpty()) {
                problems.add(missing("origin.unknown", "lines", index, "originId"));
            }
        }
        for (int index = 0; index < request.carriersDown().size(); index++) {
            if (!read.setup().hasCarrier(nativeId(request.carriersDown().get(index)))) {
                problems.add(missing("cart.carrierUnknown", "carriersDown", index));
            }
        }
        return problems;
    }

    private static Problem missing(String messageKey, Object... path) {
        return Problem.at(UserErrorCode.NOT_FOUND, messageKey, path);
    }

    /** What the question asks for. */
    Cart cart() {
        return new Cart(
                request.lines().stream().map(this::line).toList(),
                request.destination().countryCode(),
                request.destination().subdivision(),
                request.evaluatedAt() == null ? now : request.evaluatedAt(),
                request.chosenOption(),
                request.carriersDown().stream().map(ReadingCart::nativeId).collect(Collectors.toUnmodifiableSet()));
    }

    private Line line(RequestedLine line) {
        return new Line(
                line.ref(),
                line.quantity(),
                line.unitPrice().amount().value(),
                line.unitWeight() == null
                        ? null
                        : Weights.grams(
                                line.unitWeight().value().value(),
                                line.unitWeight().unit()),
                line.ships(),
                asksForPlan(line) ? plan(line) : null,
                line.sellingPlanId() != null && !asksForPlan(line),
                line.itemId() != null,
                line.itemId() == null ? null : read.profilesOfItems().get(line.itemId()),
                nativeId(line.deliveryProfileId()),
                nativeId(line.originId()));
    }

    /** Whether the line has a plan that its store's platform can have at all. */
    private boolean asksForPlan(RequestedLine line) {
        return line.sellingPlanId() != null && read.setup().store().can(Capability.SELLING_PLANS);
    }

    private SellingPlan plan(RequestedLine line) {
        return read.plans().get(line.sellingPlanId());
    }

    private static String nativeId(String id) {
        return id == null ? null : GlobalId.of(id).nativeId();
    }
}
