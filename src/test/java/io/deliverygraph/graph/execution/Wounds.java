package io.deliverygraph.graph.execution;

import java.util.List;
import java.util.Map;

/** What hurts the stores while one document is answered; mostly nothing. */
final class Wounds {

    /** 0 hangs up. */
    private static final List<Integer> STATUSES = List.of(0, 400, 401, 404, 429, 500, 503);

    private Wounds() {}

    /** @param fields that may go missing */
    static Map<String, ?> of(long seed, List<String> fields) {
        Dice dice = Dice.of(~seed);
        if (dice.chance(65)) {
            return Map.of();
        }
        String platform = dice.one(List.of("/wix", "/shopify"));
        return dice.chance(25)
                ? Map.of("platform", platform, "status", dice.one(STATUSES))
                : Map.of("platform", platform, "field", dice.one(fields), "every", dice.between(1, 3));
    }
}
