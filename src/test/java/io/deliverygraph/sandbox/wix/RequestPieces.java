package io.deliverygraph.sandbox.wix;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** JSON that requests are put together from, in single quotes. */
final class RequestPieces {

    static final String PROFILES = "/delivery-profiles";
    static final String GENERAL_PATH = PROFILES + "/" + DemoIds.GENERAL;
    static final String GENERAL_REGIONS = GENERAL_PATH + "/delivery-region";
    static final String OPTIONS = "/shipping-options";
    static final String STANDARD_PATH = OPTIONS + "/" + DemoIds.STANDARD;

    private RequestPieces() {}

    static String profileOf(String... regions) {
        return "{'deliveryProfile':{'name':'New','deliveryRegions':[" + String.join(",", regions) + "]}}";
    }

    static String adding(String region) {
        return "{'deliveryRegion':" + region + "}";
    }

    static String region(String name, String destinations) {
        return "{'name':'" + name + "','destinations':[" + destinations + "]}";
    }

    static String regionWithCarrier(String carrier) {
        return "{'name':'A','destinations':[{'countryCode':'BR'}],'deliveryCarriers':[" + carrier + "]}";
    }

    /** @param appIdAndMore goes on from the opening quote of the app id */
    static String carrier(String regionId, String appIdAndMore) {
        return "{'deliveryRegionId':'" + regionId + "','deliveryCarrier':{'appId':'" + appIdAndMore + "}}";
    }

    static String countries(int count) {
        return Arrays.stream(Locale.getISOCountries())
                .limit(count)
                .map(country -> "{'countryCode':'" + country + "'}")
                .collect(Collectors.joining(","));
    }
}
