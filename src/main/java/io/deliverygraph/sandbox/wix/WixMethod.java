package io.deliverygraph.sandbox.wix;

import io.deliverygraph.sandbox.standin.Operation;
import java.util.Set;

/** Every method of Wix contract 4 and 5, with its address. */
enum WixMethod implements Operation {
    OAUTH_TOKEN("oauthToken", "POST /oauth2/token"),

    QUERY_DELIVERY_PROFILES("queryDeliveryProfiles", "POST,GET /ecom/v1/delivery-profiles/query"),
    LIST_INSTALLED_DELIVERY_CARRIERS(
            "listInstalledDeliveryCarriers", "GET /ecom/v1/delivery-profiles/installed-carriers"),
    GET_DELIVERY_DESTINATION_PROPERTIES(
            "getDeliveryDestinationProperties", "GET /ecom/v1/delivery-profiles/delivery-destination-properties"),
    ADD_DELIVERY_CARRIER("addDeliveryCarrier", "POST /ecom/v1/delivery-profiles/add-delivery-carrier"),
    UPDATE_DELIVERY_CARRIER("updateDeliveryCarrier", "PATCH /ecom/v1/delivery-profiles/update-delivery-carrier"),
    REMOVE_DELIVERY_CARRIER("removeDeliveryCarrier", "POST /ecom/v1/delivery-profiles/remove-delivery-carrier"),
    UPDATE_CARRIER_SETTINGS("updateCarrierSettings", "POST /ecom/v1/delivery-profiles/update-carrier-settings"),
    SET_DELIVERY_CARRIER_ACTIVE_STATUS(
            "setDeliveryCarrierActiveStatus", "POST /ecom/v1/delivery-profiles/delivery-carriers/set-active-status"),
    CREATE_DELIVERY_PROFILE("createDeliveryProfile", "POST /ecom/v1/delivery-profiles"),
    GET_DELIVERY_PROFILE_BY_DELIVERY_REGION_ID(
            "getDeliveryProfileByDeliveryRegionId",
            "GET /ecom/v1/delivery-profiles/delivery-regions/{deliveryRegionId}"),
    GET_DELIVERY_PROFILE("getDeliveryProfile", "GET /ecom/v1/delivery-profiles/{deliveryProfileId}"),
    UPDATE_DELIVERY_PROFILE(
            "updateDeliveryProfile", "PATCH /ecom/v1/delivery-profiles/{deliveryProfile.id}", Revisioned.YES),
    DELETE_DELIVERY_PROFILE("deleteDeliveryProfile", "DELETE /ecom/v1/delivery-profiles/{deliveryProfileId}"),
    ADD_DELIVERY_REGION(
            "addDeliveryRegion", "POST /ecom/v1/delivery-profiles/{deliveryProfileId}/delivery-region", Revisioned.YES),
    UPDATE_DELIVERY_REGION(
            "updateDeliveryRegion",
            "PATCH /ecom/v1/delivery-profiles/{deliveryProfileId}/delivery-region/{deliveryRegion.id}",
            Revisioned.YES),
    REMOVE_DELIVERY_REGION(
            "removeDeliveryRegion",
            "DELETE /ecom/v1/delivery-profiles/{deliveryProfileId}/delivery-region/{deliveryRegionId}",
            Revisioned.YES),
    LIST_DELIVERY_CARRIERS(
            "listDeliveryCarriers", "POST /ecom/v1/delivery-profiles/{deliveryProfileId}/delivery-carriers"),
    UPDATE_DELIVERY_PROFILE_EXTENDED_FIELDS(
            "updateDeliveryProfileExtendedFields", "POST /ecom/v1/delivery-profiles/{id}/update-extended-fields"),

    QUERY_SHIPPING_OPTIONS("queryShippingOptions", "POST,GET /ecom/v1/shipping-options/query"),
    CREATE_SHIPPING_OPTION("createShippingOption", "POST /ecom/v1/shipping-options"),
    GET_SHIPPING_OPTION("getShippingOption", "GET /ecom/v1/shipping-options/{shippingOptionId}"),
    UPDATE_SHIPPING_OPTION(
            "updateShippingOption", "PATCH /ecom/v1/shipping-options/{shippingOption.id}", Revisioned.YES),
    DELETE_SHIPPING_OPTION("deleteShippingOption", "DELETE /ecom/v1/shipping-options/{shippingOptionId}"),
    ADD_SHIPPING_OPTION_DELIVERY_REGION(
            "addShippingOptionDeliveryRegion",
            "POST /ecom/v1/shipping-options/{shippingOptionId}/add-delivery-region",
            Revisioned.YES),
    REMOVE_SHIPPING_OPTION_DELIVERY_REGION(
            "removeShippingOptionDeliveryRegion",
            "POST /ecom/v1/shipping-options/{shippingOptionId}/remove-delivery-region",
            Revisioned.YES),
    UPDATE_SHIPPING_OPTION_EXTENDED_FIELDS(
            "updateShippingOptionExtendedFields", "POST /ecom/v1/shipping-options/{id}/update-extended-fields");

    /** Whether requests carry the revision of what they change. */
    private enum Revisioned {
        YES,
        NO
    }

    private final String label;
    private final Set<String> verbs;
    private final String template;
    private final Revisioned revisioned;

    WixMethod(String label, String address) {
        this(label, address, Revisioned.NO);
    }

    WixMethod(String label, String address, Revisioned revisioned) {
        String[] verbsAndPath = address.split(" ");
        this.label = label;
        this.verbs = Set.of(verbsAndPath[0].split(","));
        this.template = verbsAndPath[1];
        this.revisioned = revisioned;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean carriesRevision() {
        return revisioned == Revisioned.YES;
    }

    boolean takes(String verb) {
        return verbs.contains(verb);
    }

    /** Path with variables in braces, under the prefix of the stand-in. */
    String template() {
        return template;
    }
}
