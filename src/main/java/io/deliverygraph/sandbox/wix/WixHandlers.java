package io.deliverygraph.sandbox.wix;

import io.deliverygraph.sandbox.wix.query.Cursors;
import java.util.EnumMap;
import java.util.Map;

/** Who carries out which method. */
final class WixHandlers {

    private WixHandlers() {}

    static Map<WixMethod, WixHandler> all(Cursors cursors) {
        Map<WixMethod, WixHandler> handlers = new EnumMap<>(WixMethod.class);
        Queries queries = new Queries(cursors);

        handlers.put(WixMethod.CREATE_DELIVERY_PROFILE, ProfileMethods::create);
        handlers.put(WixMethod.GET_DELIVERY_PROFILE, ProfileMethods::get);
        handlers.put(WixMethod.GET_DELIVERY_PROFILE_BY_DELIVERY_REGION_ID, ProfileMethods::getByRegion);
        handlers.put(WixMethod.UPDATE_DELIVERY_PROFILE, ProfileMethods::update);
        handlers.put(WixMethod.DELETE_DELIVERY_PROFILE, ProfileMethods::delete);
        handlers.put(WixMethod.UPDATE_DELIVERY_PROFILE_EXTENDED_FIELDS, ProfileMethods::updateExtendedFields);
        handlers.put(WixMethod.QUERY_DELIVERY_PROFILES, queries::profiles);
        handlers.put(WixMethod.GET_DELIVERY_DESTINATION_PROPERTIES, DestinationProperties::get);

        handlers.put(WixMethod.ADD_DELIVERY_REGION, RegionMethods::add);
        handlers.put(WixMethod.UPDATE_DELIVERY_REGION, RegionMethods::update);
        handlers.put(WixMethod.REMOVE_DELIVERY_REGION, RegionMethods::remove);

        handlers.put(WixMethod.ADD_DELIVERY_CARRIER, CarrierMethods::add);
        handlers.put(WixMethod.UPDATE_DELIVERY_CARRIER, CarrierMethods::update);
        handlers.put(WixMethod.REMOVE_DELIVERY_CARRIER, CarrierMethods::remove);
        handlers.put(WixMethod.LIST_INSTALLED_DELIVERY_CARRIERS, CarrierMethods::listInstalled);
        handlers.put(WixMethod.LIST_DELIVERY_CARRIERS, CarrierTables::list);
        handlers.put(WixMethod.SET_DELIVERY_CARRIER_ACTIVE_STATUS, CarrierTables::setActiveStatus);
        handlers.put(WixMethod.UPDATE_CARRIER_SETTINGS, CarrierTables::updateSettings);

        handlers.put(WixMethod.CREATE_SHIPPING_OPTION, OptionMethods::create);
        handlers.put(WixMethod.GET_SHIPPING_OPTION, OptionMethods::get);
        handlers.put(WixMethod.UPDATE_SHIPPING_OPTION, OptionMethods::update);
        handlers.put(WixMethod.DELETE_SHIPPING_OPTION, OptionMethods::delete);
        handlers.put(WixMethod.UPDATE_SHIPPING_OPTION_EXTENDED_FIELDS, OptionMethods::updateExtendedFields);
        handlers.put(WixMethod.QUERY_SHIPPING_OPTIONS, queries::options);
        handlers.put(WixMethod.ADD_SHIPPING_OPTION_DELIVERY_REGION, OptionRegionMethods::add);
        handlers.put(WixMethod.REMOVE_SHIPPING_OPTION_DELIVERY_REGION, OptionRegionMethods::remove);
        return handlers;
    }
}
