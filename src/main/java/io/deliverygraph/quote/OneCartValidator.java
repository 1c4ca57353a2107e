package io.deliverygraph.quote;

import io.deliverygraph.graph.GlobalId;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks {@link OneCart}. */
public final class OneCartValidator implements ConstraintValidator<OneCart, QuoteRequest> {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    @Override
    public boolean isValid(QuoteRequest request, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        // No short cut: every problem is told at once.
        return refsDiffer(request.lines(), context)
                & isOfOurTimes(request.evaluatedAt(), context)
                & GlobalId.parse(request.storeId())
                        .map(store -> idsAreOf(store.store(), request, context))
                        .orElse(true);
    }

    private static boolean refsDiffer(List<RequestedLine> lines, ConstraintValidatorContext context) {
        Set<String> taken = new HashSet<>();
        boolean differ = true;
        for (int index = 0; index < lines.size(); index++) {
            RequestedLine line = lines.get(index);
            if (line != null && line.ref() != null && !taken.add(line.ref())) {
                report(OneCart.REF_TAKEN, index, "ref", context);
                differ = false;
            }
        }
        return differ;
    }

    private static boolean isOfOurTimes(Instant evaluatedAt, ConstraintValidatorContext context) {
        if (evaluatedAt == null || !evaluatedAt.isBefore(FIRST) && !evaluatedAt.isAfter(LAST)) {
            return true;
        }
        context.buildConstraintViolationWithTemplate(OneCart.OTHER_TIMES)
                .addPropertyNode("evaluatedAt")
                .addConstraintViolation();
        return false;
    }

    private static boolean idsAreOf(String store, QuoteRequest request, ConstraintValidatorContext context) {
        boolean same = true;
        for (int index = 0; index < request.lines().size(); index++) {
            RequestedLine line = request.lines().get(index);
            if (line != null) {
                same &= isOf(store, line.deliveryProfileId(), index, "deliveryProfileId", context);
                same &= isOf(store, line.sellingPlanId(), index, "sellingPlanId", context);
                same &= isOf(store, line.originId(), index, "originId", context);
            }
        }
        for (int index = 0; index < request.carriersDown().size(); index++) {
            same &= isOf(store, request.carriersDown().get(index), index, null, context);
        }
        return same;
    }

    /** @param field of the line; null for a carrier */
    private static boolean isOf(String store, String id, int index, String field, ConstraintValidatorContext context) {
        boolean same = Optional.ofNullable(id)
                .flatMap(GlobalId::parse)
                .map(known -> known.store().equals(store))
                .orElse(true);
        if (!same) {
            report(OneCart.OTHER_STORE, index, field, context);
        }
        return same;
    }

    private static void report(String message, int index, String field, ConstraintValidatorContext context) {
        var violation = context.buildConstraintViolationWithTemplate(message);
        if (field == null) {
            violation
                    .addPropertyNode("carriersDown")
                    .addBeanNode()
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
            return;
        }
        violation
                .addPropertyNode("lines")
                .addPropertyNode(field)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }
}
