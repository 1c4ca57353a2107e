package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;

/** What can be read of a profile on its own, because a page of the profile did not hold all of it. */
enum Piece {
    ZONES("RestOfZones", 460),
    METHODS("RestOfMethods", 160),
    LOCATIONS("RestOfLocations", 210),
    PLAN_GROUPS("RestOfPlanGroups", 110),
    VARIANTS("RestOfVariants", 260),
    PLANS("RestOfPlans", 260),
    PRODUCTS("RestOfProducts", 110),
    GROUP_VARIANTS("RestOfGroupVariants", 210);

    /** Shopify carries nothing out that asks for more (Shopify contract 1.4). */
    static final int MOST_POINTS = 1000;

    private final String document;
    private final int points;

    Piece(String document, int points) {
        this.document = document;
        this.points = points;
    }

    /** The file that reads one of it. */
    String document() {
        return document;
    }

    /** What one of it asks of the bucket at most, by the published prices. */
    int points() {
        return points;
    }

    /** The connection in the answer to {@link #document()}; missing where it is gone. */
    JsonNode connection(JsonNode answer) {
        JsonNode group = answer.path("profileLocationGroups").path(0);
        return switch (this) {
            case ZONES -> group.path("locationGroupZones");
            case METHODS ->
                group.path("locationGroupZones").path("nodes").path(0).path("methodDefinitions");
            case LOCATIONS -> answer.path("locations");
            case PLAN_GROUPS -> answer.path("sellingPlanGroups");
            case VARIANTS -> answer.path("variants");
            case PLANS -> answer.path("sellingPlans");
            case PRODUCTS -> answer.path("products");
            case GROUP_VARIANTS -> answer.path("productVariants");
        };
    }
}
