package io.deliverygraph.platform.wix;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A row of the table of Wix's errors, and what a client of ours gets for it.
 *
 * @param code null where Wix gives none
 */
record ErrorRow(String method, int status, String code, String kind) {

    private static final Map<String, Mutation> MUTATIONS = Map.ofEntries(
            entry("DeliveryProfiles.CreateDeliveryProfile", Mutation.CREATE_PROFILE),
            entry("DeliveryProfiles.UpdateDeliveryProfile", Mutation.UPDATE_PROFILE),
            entry("DeliveryProfiles.DeleteDeliveryProfile", Mutation.DELETE_PROFILE),
            entry("DeliveryProfiles.AddDeliveryRegion", Mutation.ADD_REGION),
            entry("DeliveryProfiles.UpdateDeliveryRegion", Mutation.UPDATE_REGION),
            entry("DeliveryProfiles.RemoveDeliveryRegion", Mutation.REMOVE_REGION),
            entry("DeliveryProfiles.AddDeliveryCarrier", Mutation.ADD_CARRIER),
            entry("DeliveryProfiles.UpdateDeliveryCarrier", Mutation.UPDATE_CARRIER),
            entry("DeliveryProfiles.RemoveDeliveryCarrier", Mutation.REMOVE_CARRIER),
            entry("DeliveryProfiles.SetDeliveryCarrierActiveStatus", Mutation.SWITCH_ROW),
            entry("DeliveryProfiles.UpdateExtendedFields", Mutation.SET_PROFILE_FIELDS),
            entry("ShippingOptions.CreateShippingOption", Mutation.CREATE_OPTION),
            entry("ShippingOptions.UpdateShippingOption", Mutation.UPDATE_OPTION),
            entry("ShippingOptions.DeleteShippingOption", Mutation.DELETE_OPTION),
            entry("ShippingOptions.AddDeliveryRegion", Mutation.ADD_OPTION_REGION),
            entry("ShippingOptions.RemoveDeliveryRegion", Mutation.REMOVE_OPTION_REGION),
            entry("ShippingOptions.UpdateExtendedFields", Mutation.SET_OPTION_FIELDS));

    private static final Map<String, String> OURS = Map.ofEntries(
            entry("DELIVERY_PROFILES_LIMIT_EXCEEDED", "LIMIT_EXCEEDED -"),
            entry("DESTINATIONS_LIMIT_EXCEEDED", "LIMIT_EXCEEDED -"),
            entry("DESTINATIONS_COLLISION", "DESTINATION_OVERLAP -"),
            entry("SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY", "SUBDIVISION_UNSUPPORTED -"),
            entry("SINGLE_DEFAULT_DELIVERY_PROFILE", "DEFAULT_PROFILE_PROTECTED -"),
            entry("DEFAULT_CANNOT_BE_UPDATED", "DEFAULT_PROFILE_PROTECTED -"),
            entry("DEFAULT_DELIVERY_PROFILE_CANNOT_BE_DELETED", "DEFAULT_PROFILE_PROTECTED -"),
            entry("DELIVERY_REGION_NAME_ALREADY_EXISTS", "NAME_TAKEN input.name"),
            entry("DELIVERY_REGION_CANNOT_BE_UPDATED", "UNSUPPORTED_BY_PLATFORM -"),
            entry("UNKNOWN_DELIVERY_CARRIER", "CARRIER_UNKNOWN -"),
            entry("CARRIER_ALREADY_EXISTS_IN_REGION", "CARRIER_ALREADY_IN_REGION -"),
            entry("DELIVERY_CARRIER_CANNOT_BE_UPDATED", "CARRIER_IMMUTABLE -"),
            entry("APP_ID_CANNOT_BE_UPDATED", "CARRIER_IMMUTABLE -"),
            entry("INVALID_QUANTITY_VALUE", "FRACTIONAL_QUANTITY -"),
            entry("REVISION_MISMATCH", "STALE_REVISION input.revision"));

    static Stream<ErrorRow> all() {
        try (InputStream table = ErrorRow.class.getResourceAsStream("/io/deliverygraph/sandbox/wix/wix-errors.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(table).spliterator(), false)
                    .map(ErrorRow::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ErrorRow of(JsonNode row) {
        return new ErrorRow(
                row.get("method").asText(),
                row.get("httpStatus").asInt(),
                row.get("applicationCode").textValue(),
                row.get("kind").asText());
    }

    /** Not of a read, not of every method, and not of the internal method that we never call. */
    boolean isOfAMutation() {
        return MUTATIONS.containsKey(method);
    }

    Mutation mutation() {
        return MUTATIONS.get(method);
    }

    /** The answer in the row's own form. */
    Map<String, ?> body() {
        if (kind.equals("application")) {
            return Script.applicationError(code);
        }
        return code == null ? Script.violation(field(), rule(), null) : Script.violation(field(), "OTHER", code);
    }

    /** What stands in platformCode. */
    String platformCode() {
        return code == null ? rule() : code;
    }

    /** Code and field of the user error. */
    String problem() {
        if (code == null) {
            return rule().equals("FORMAT") ? "INVALID_ID input.regionIds.0" : "REQUIRED input.revision";
        }
        if (code.equals("DELIVERY_CARRIER_MISSING_BACKUP_RATE")) {
            return "BACKUP_RATE_REQUIRED " + (kind.equals("validation") ? "input.backupRate.amount" : "-");
        }
        if (code.equals("DELIVERY_CARRIER_NOT_FOUND") && mutation() == Mutation.UPDATE_CARRIER) {
            return "CARRIER_NOT_IN_REGION -";
        }
        return status == 404 ? "NOT_FOUND -" : OURS.get(code);
    }

    /** What Wix blames in this row, as its own path. */
    private String field() {
        return switch (mutation()) {
            case CREATE_OPTION -> "shippingOption.deliveryRegionId";
            case UPDATE_OPTION -> "shippingOption.revision";
            case UPDATE_PROFILE -> "deliveryProfile.revision";
            case ADD_CARRIER -> "deliveryCarrier.backupRate.amount";
            case ADD_OPTION_REGION, REMOVE_OPTION_REGION -> "revision";
            default -> "deliveryRegion.name";
        };
    }

    private String rule() {
        return mutation() == Mutation.CREATE_OPTION ? "FORMAT" : "REQUIRED_FIELD";
    }
}
