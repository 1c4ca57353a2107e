package io.deliverygraph.platform.wix;

/** Wix's methods by name, as logs and the error table need them. */
enum WixCall {
    TOKEN("OAuth2.Token", false),
    CREATE_PROFILE("DeliveryProfiles.CreateDeliveryProfile", true),
    GET_PROFILE("DeliveryProfiles.GetDeliveryProfile", false),
    UPDATE_PROFILE("DeliveryProfiles.UpdateDeliveryProfile", true),
    DELETE_PROFILE("DeliveryProfiles.DeleteDeliveryProfile", true),
    QUERY_PROFILES("DeliveryProfiles.QueryDeliveryProfiles", false),
    ADD_REGION("DeliveryProfiles.AddDeliveryRegion", true),
    UPDATE_REGION("DeliveryProfiles.UpdateDeliveryRegion", true),
    REMOVE_REGION("DeliveryProfiles.RemoveDeliveryRegion", true),
    GET_PROFILE_BY_REGION("DeliveryProfiles.GetDeliveryProfileByDeliveryRegionId", false),
    ADD_CARRIER("DeliveryProfiles.AddDeliveryCarrier", true),
    UPDATE_CARRIER("DeliveryProfiles.UpdateDeliveryCarrier", true),
    REMOVE_CARRIER("DeliveryProfiles.RemoveDeliveryCarrier", true),
    LIST_INSTALLED_CARRIERS("DeliveryProfiles.ListInstalledDeliveryCarriers", false),
    LIST_CARRIERS("DeliveryProfiles.ListDeliveryCarriers", false),
    SET_ROW_ACTIVE("DeliveryProfiles.SetDeliveryCarrierActiveStatus", true),
    SET_PROFILE_FIELDS("DeliveryProfiles.UpdateExtendedFields", true),
    CREATE_OPTION("ShippingOptions.CreateShippingOption", true),
    GET_OPTION("ShippingOptions.GetShippingOption", false),
    UPDATE_OPTION("ShippingOptions.UpdateShippingOption", true),
    DELETE_OPTION("ShippingOptions.DeleteShippingOption", true),
    QUERY_OPTIONS("ShippingOptions.QueryShippingOptions", false),
    ADD_OPTION_REGION("ShippingOptions.AddDeliveryRegion", true),
    REMOVE_OPTION_REGION("ShippingOptions.RemoveDeliveryRegion", true),
    SET_OPTION_FIELDS("ShippingOptions.UpdateExtendedFields", true);

    private final String method;
    private final boolean writes;

    WixCall(String method, boolean writes) {
        this.method = method;
        this.writes = writes;
    }

    /** Whether it changes something, so that it must never be sent twice. A query reads, although it is a POST. */
    boolean writes() {
        return writes;
    }

    /** Whether the answer says anything beyond that it was done. */
    boolean answers() {
        return this != DELETE_PROFILE && this != DELETE_OPTION && this != SET_ROW_ACTIVE;
    }

    /** Wix's own name of it. */
    @Override
    public String toString() {
        return method;
    }
}
