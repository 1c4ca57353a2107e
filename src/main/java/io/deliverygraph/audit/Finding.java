package io.deliverygraph.audit;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import java.util.HashMap;
import java.util.Map;

/**
 * A finding before it is put into words.
 *
 * @param messageKey key in {@code ValidationMessages}
 * @param remedyKey key in {@code ValidationMessages}
 * @param parameters what the placeholders of both stand for; {@link Measured} values are worded in their turn
 * @param profile null where it is about none, or about several; so are the others
 */
record Finding(
        AuditCode code,
        AuditSeverity severity,
        String messageKey,
        String remedyKey,
        Map<String, Object> parameters,
        DeliveryProfile profile,
        DeliveryRegion region,
        ShippingOption option,
        Carrier carrier) {

    Finding {
        parameters = Map.copyOf(parameters);
    }

    static Finding info(AuditCode code, String messageKey, String remedyKey) {
        return of(code, AuditSeverity.INFO, messageKey, remedyKey);
    }

    static Finding warning(AuditCode code, String messageKey, String remedyKey) {
        return of(code, AuditSeverity.WARNING, messageKey, remedyKey);
    }

    static Finding error(AuditCode code, String messageKey, String remedyKey) {
        return of(code, AuditSeverity.ERROR, messageKey, remedyKey);
    }

    private static Finding of(AuditCode code, AuditSeverity severity, String messageKey, String remedyKey) {
        return new Finding(code, severity, messageKey, remedyKey, Map.of(), null, null, null, null);
    }

    /** About this profile; its name fills {@code {profile}}. */
    Finding at(DeliveryProfile newProfile) {
        return linked(newProfile, region, option, carrier).with("profile", newProfile.name());
    }

    /** About this region and its profile; their names fill {@code {region}} and {@code {profile}}. */
    Finding at(DeliveryRegion newRegion) {
        return linked(newRegion.profile(), newRegion, option, carrier)
                .with("profile", newRegion.profile().name())
                .with("region", newRegion.name());
    }

    /** About this option; its title fills {@code {option}}. */
    Finding at(ShippingOption newOption) {
        return linked(profile, region, newOption, carrier).with("option", newOption.title());
    }

    /** About this carrier; its name fills {@code {carrier}}. */
    Finding at(Carrier newCarrier) {
        return linked(profile, region, option, newCarrier).with("carrier", newCarrier.name());
    }

    /** The same, its sentences filled with one more parameter. */
    Finding with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put(name, value);
        return new Finding(code, severity, messageKey, remedyKey, more, profile, region, option, carrier);
    }

    private Finding linked(
            DeliveryProfile newProfile, DeliveryRegion newRegion, ShippingOption newOption, Carrier newCarrier) {
        return new Finding(
                code, severity, messageKey, remedyKey, parameters, newProfile, newRegion, newOption, newCarrier);
    }
}
