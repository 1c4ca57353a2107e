package io.deliverygraph.platform.shopify;

/** Our documents by name, as logs and the error tables need them. Each has a file of its own. */
enum ShopifyCall {
    PROFILES("Profiles", null),
    PROFILES_BY_ID("ProfilesById", null),
    /** Put together from pieces: see {@link RestOf}. */
    REST("RestOf", null),
    CREATE_PROFILE("CreateProfile", "deliveryProfileCreate"),
    UPDATE_PROFILE("UpdateProfile", "deliveryProfileUpdate"),
    REMOVE_PROFILE("RemoveProfile", "deliveryProfileRemove"),
    /** Only to see whether the shop answers. */
    PULSE("Pulse", null),
    CARRIER_SERVICES("CarrierServices", null),
    PLACES("Places", null),
    PLACES_BY_ID("PlacesById", null),
    ITEMS_OF_PROFILES("ItemsOfProfiles", null),
    PROFILES_OF_ITEMS("ProfilesOfItems", null),
    PLAN_GROUPS("SellingPlanGroups", null),
    PLAN_GROUPS_BY_ID("SellingPlanGroupsById", null),
    ITEMS_OF_PLAN_GROUPS("ItemsOfPlanGroups", null),
    CREATE_PLAN_GROUP("CreateSellingPlanGroup", "sellingPlanGroupCreate"),
    UPDATE_PLAN_GROUP("UpdateSellingPlanGroup", "group"),
    DELETE_PLAN_GROUP("DeleteSellingPlanGroup", "sellingPlanGroupDelete");

    private final String document;
    private final String payload;

    ShopifyCall(String document, String payload) {
        this.document = document;
        this.payload = payload;
    }

    /** The name of its file and operation. */
    String document() {
        return document;
    }

    /** The mutation whose answer it is, by its key in the data; null for a query. */
    String payload() {
        return payload;
    }

    /** Whether it changes something, so that it must never be sent twice unless Shopify put it off. */
    boolean writes() {
        return payload != null;
    }

    @Override
    public String toString() {
        return document;
    }
}
