package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.WeightUnit;

/** Ids, a store and answers that the tests share. */
final class Samples {

    static final String PROFILE = "8046df3c-7575-4098-a5ab-c91ad8f33c47";
    static final String REGION = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
    static final String OTHER_REGION = "42b0ed3b-fc54-4ac0-89cf-5d2d17ec441c";
    static final String CARRIER = "45c44b27-ca7b-4891-8c0d-1747d588b835";
    static final String OPTION = "dece6160-4e72-4fcc-adcc-7607215edab0";
    static final String ROW = "c0e5be8f-5266-4720-a732-5f571e4750db";

    static final Store STORE = new Store(
            "id",
            "key",
            "Key",
            Platform.WIX,
            "EUR",
            WeightUnit.KILOGRAMS,
            new WixTraits().capabilities(),
            new WixTraits().limits(),
            new WixTraits().features());

    private Samples() {}

    /** A global id in the store {@code key}. */
    static String id(Kind kind, String nativeId) {
        return new GlobalId("key", kind, nativeId).encoded();
    }

    /** A profile's answer with one active region of this name. */
    static String profile(String revision, String regionName) {
        return """
               {"deliveryProfile": {"id": "%s", "name": "General", "default": true, "revision": "%s",
                 "deliveryRegions": [%s]}}""".formatted(PROFILE, revision, region(REGION, regionName, true));
    }

    static String region(String id, String name, boolean active) {
        return """
               {"id": "%s", "name": "%s", "active": %s, "destinations": [], "deliveryCarriers": []}""".formatted(id, name, active);
    }

    /** An option's answer; ids as in {@code "a", "b"}. */
    static String option(String revision, String single, String list) {
        return """
               {"shippingOption": {"id": "%s", "revision": "%s", "title": "Express", "deliveryRegionId": "%s",
                 "deliveryRegionIds": [%s], "rates": [{"amount": "12.99", "conditions": [], "multiplyByQuantity": false}]}}""".formatted(OPTION, revision, single, list);
    }

    static String error(String code) {
        return """
               {"message": "no", "details": {"applicationError": {"code": "%s", "description": "no", "data": {}}}}""".formatted(code);
    }

    static String violation(String field, String rule) {
        return """
               {"message": "no", "details": {"validationError": {"fieldViolations": [
                 {"field": "%s", "description": "no", "violatedRule": "%s"}]}}}""".formatted(field, rule);
    }

    static String namedViolation(String field, String name) {
        return """
               {"message": "no", "details": {"validationError": {"fieldViolations": [
                 {"field": "%s", "description": "no", "violatedRule": "OTHER", "ruleName": "%s"}]}}}""".formatted(field, name);
    }
}
