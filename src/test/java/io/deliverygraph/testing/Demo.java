package io.deliverygraph.testing;

/** Native ids of the sandbox's demo seed, which every site starts with. */
public final class Demo {

    public static final String GENERAL = "10000000-0000-4000-8000-000000000001";
    public static final String HEAVY = "10000000-0000-4000-8000-000000000002";

    public static final String DOMESTIC = "20000000-0000-4000-8000-000000000001";
    public static final String EUROPE = "20000000-0000-4000-8000-000000000002";
    public static final String INTERNATIONAL = "20000000-0000-4000-8000-000000000003";
    public static final String BY_TRUCK = "20000000-0000-4000-8000-000000000005";
    public static final String NEIGHBOURS = "20000000-0000-4000-8000-000000000006";

    public static final String STANDARD = "30000000-0000-4000-8000-000000000001";
    public static final String EXPRESS = "30000000-0000-4000-8000-000000000002";
    public static final String CLIMATE_FRIENDLY = "30000000-0000-4000-8000-000000000009";
    public static final String WHITE_GLOVE = "30000000-0000-4000-8000-000000000012";

    public static final String BASIC = "45c44b27-ca7b-4891-8c0d-1747d588b835";
    public static final String SHIPPO = "2b1943e2-3fc2-47bc-be56-3d402e5966d7";

    /** An id of the right form that nothing has. */
    public static final String NOTHING = "99999999-9999-4999-8999-999999999999";

    private Demo() {}

    public static String profileId(String nativeId) {
        return Graph.id("demo", "profile", nativeId);
    }

    public static String regionId(String nativeId) {
        return Graph.id("demo", "region", nativeId);
    }

    public static String optionId(String nativeId) {
        return Graph.id("demo", "option", nativeId);
    }

    public static String carrierId(String nativeId) {
        return Graph.id("demo", "carrier", nativeId);
    }

    public static String storeId() {
        return storeId("demo");
    }

    public static String storeId(String store) {
        return Graph.id(store, "store", "");
    }
}
