package io.deliverygraph.sandbox.wix;

import java.util.UUID;

/** Ids of the seed {@code demo}. */
final class DemoIds {

    static final String GENERAL = "10000000-0000-4000-8000-000000000001";
    static final String HEAVY = "10000000-0000-4000-8000-000000000002";
    static final String DOMESTIC = "20000000-0000-4000-8000-000000000001";
    static final String EUROPE = "20000000-0000-4000-8000-000000000002";
    static final String INTERNATIONAL = "20000000-0000-4000-8000-000000000003";
    static final String BY_TRUCK = "20000000-0000-4000-8000-000000000005";
    static final String STANDARD = "30000000-0000-4000-8000-000000000001";
    static final String BASIC = "45c44b27-ca7b-4891-8c0d-1747d588b835";
    static final String PICKUP = "50d8c12f-715e-41ad-be25-d0f61375dbee";
    static final String SHIPPO = "2b1943e2-3fc2-47bc-be56-3d402e5966d7";
    static final String FREIGHT = "40000000-0000-4000-8000-000000000001";

    private DemoIds() {}

    /** An id nothing has. */
    static String unknown() {
        return UUID.randomUUID().toString();
    }
}
