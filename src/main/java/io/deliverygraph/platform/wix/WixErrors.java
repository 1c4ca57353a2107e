package io.deliverygraph.platform.wix;

import static java.util.Map.entry;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one table from Wix's errors to failures (Wix contract 2 and 4). The status decides what kind of failure it is,
 * because many codes are unpublished; the names then say which. The same name means the same as an application code and
 * as a rule name.
 */
final class WixErrors {

    private static final String STALE = "REVISION_MISMATCH";
    private static final String CARRIER_EXISTS = "CARRIER_ALREADY_EXISTS_IN_REGION";
    private static final String CARRIER_MISSING = "DELIVERY_CARRIER_NOT_FOUND";

    /** No header tells how long; "wait a minute" is all that Wix says (Wix contract 1.8). */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final Map<String, UserErrorCode> NAMES = Map.ofEntries(
            entry("DELIVERY_PROFILES_LIMIT_EXCEEDED", UserErrorCode.LIMIT_EXCEEDED),
            entry("DESTINATIONS_LIMIT_EXCEEDED", UserErrorCode.LIMIT_EXCEEDED),
            entry("DESTINATIONS_COLLISION", UserErrorCode.DESTINATION_OVERLAP),
            entry("SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY", UserErrorCode.SUBDIVISION_UNSUPPORTED),
            entry("SINGLE_DEFAULT_DELIVERY_PROFILE", UserErrorCode.DEFAULT_PROFILE_PROTECTED),
            entry("DEFAULT_CANNOT_BE_UPDATED", UserErrorCode.DEFAULT_PROFILE_PROTECTED),
            entry("DEFAULT_DELIVERY_PROFILE_CANNOT_BE_DELETED", UserErrorCode.DEFAULT_PROFILE_PROTECTED),
            entry("DELIVERY_REGION_NAME_ALREADY_EXISTS", UserErrorCode.NAME_TAKEN),
            entry("DELIVERY_REGION_CANNOT_BE_UPDATED", UserErrorCode.UNSUPPORTED_BY_PLATFORM),
            entry("UNKNOWN_DELIVERY_CARRIER", UserErrorCode.CARRIER_UNKNOWN),
            entry(CARRIER_EXISTS, UserErrorCode.CARRIER_ALREADY_IN_REGION),
            entry("DELIVERY_CARRIER_CANNOT_BE_UPDATED", UserErrorCode.CARRIER_IMMUTABLE),
            entry("APP_ID_CANNOT_BE_UPDATED", UserErrorCode.CARRIER_IMMUTABLE),
            entry("DELIVERY_CARRIER_MISSING_BACKUP_RATE", UserErrorCode.BACKUP_RATE_REQUIRED),
            entry("INVALID_QUANTITY_VALUE", UserErrorCode.FRACTIONAL_QUANTITY),
            entry("DELIVERY_PROFILE_NOT_FOUND", UserErrorCode.NOT_FOUND),
            entry("DELIVERY_REGION_NOT_FOUND", UserErrorCode.NOT_FOUND),
            entry("SHIPPING_OPTION_NOT_FOUND", UserErrorCode.NOT_FOUND),
            entry(CARRIER_MISSING, UserErrorCode.NOT_FOUND),
            entry(STALE, UserErrorCode.STALE_REVISION));

    private static final Map<String, UserErrorCode> RULES = Map.ofEntries(
            entry("REQUIRED_FIELD", UserErrorCode.REQUIRED),
            entry("REQUIRED_ONE_OF_FIELD", UserErrorCode.REQUIRED),
            entry("MIN_LENGTH", UserErrorCode.REQUIRED),
            entry("MIN_SIZE", UserErrorCode.REQUIRED),
            entry("MAX_LENGTH", UserErrorCode.TOO_LONG),
            entry("MAX_SIZE", UserErrorCode.TOO_MANY),
            entry("FORMAT", UserErrorCode.INVALID_VALUE),
            entry("VALIDATION", UserErrorCode.INVALID_VALUE),
            entry("MIN", UserErrorCode.INVALID_VALUE),
            entry("MAX", UserErrorCode.INVALID_VALUE),
            entry("EXACT_LENGTH", UserErrorCode.INVALID_VALUE),
            entry("EXACT_SIZE", UserErrorCode.INVALID_VALUE),
            entry("INVALID_ENUM_VALUE", UserErrorCode.INVALID_VALUE),
            entry("FIELD_NOT_ALLOWED", UserErrorCode.INVALID_VALUE),
            entry("ONE_OF_ALIGNMENT", UserErrorCode.INVALID_VALUE),
            entry("DECIMAL_LTE", UserErrorCode.INVALID_AMOUNT),
            entry("DECIMAL_GTE", UserErrorCode.INVALID_AMOUNT),
            entry("DECIMAL_LT", UserErrorCode.INVALID_AMOUNT),
            entry("DECIMAL_GT", UserErrorCode.INVALID_AMOUNT),
            entry("DECIMAL_MAX_SCALE", UserErrorCode.INVALID_AMOUNT));

    private WixErrors() {}

    /** What an error answer to this call means. */
    static PlatformFailure failure(String store, WixCall call, WixError error) {
        Origin origin = new Origin(store, error.requestId());
        return switch (error.status()) {
            case 401, 403 -> new PlatformFailure.Unauthorised(origin);
            case 404 -> new PlatformFailure.NotFound(origin, missing(call, error.code()), error.code());
            case 409 -> names(error, CARRIER_EXISTS) ? refused(origin, call, error) : stale(origin, error);
            case 429 ->
                new PlatformFailure.Throttled(origin, error.retryAfter() == null ? A_MINUTE : error.retryAfter());
            case 408, 499 -> new PlatformFailure.Unreachable(origin, call.writes());
            default -> byFamily(origin, call, error);
        };
    }

    /** The names in a refusal that no row knows: Wix has more to say than we were told. */
    static List<String> unknownNames(WixError error) {
        return error.status() >= 500
                ? List.of()
                : error.names()
                        .filter(name -> !NAMES.containsKey(name) && !RULES.containsKey(name) && !ofStatus(name))
                        .distinct()
                        .toList();
    }

    private static boolean ofStatus(String name) {
        return Stream.of("UNAUTHENTICATED", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "NOT_FOUND", "ABORTED")
                .anyMatch(name::equals);
    }

    private static PlatformFailure byFamily(Origin origin, WixCall call, WixError error) {
        if (error.status() >= 500) {
            return new PlatformFailure.Unreachable(origin, call.writes());
        }
        if (error.status() < 400) {
            return new PlatformFailure.Unexpected(origin, call.writes());
        }
        return names(error, STALE) ? stale(origin, error) : refused(origin, call, error);
    }

    private static boolean names(WixError error, String name) {
        return error.names().anyMatch(name::equals);
    }

    private static PlatformFailure stale(Origin origin, WixError error) {
        return new PlatformFailure.Stale(origin, error.names().findFirst().orElse(null));
    }

    private static UserErrorCode missing(WixCall call, String code) {
        return call == WixCall.UPDATE_CARRIER && CARRIER_MISSING.equals(code)
                ? UserErrorCode.CARRIER_NOT_IN_REGION
                : UserErrorCode.NOT_FOUND;
    }

    private static PlatformFailure refused(Origin origin, WixCall call, WixError error) {
        List<PlatformFailure.Refusal> refusals = new ArrayList<>();
        error.violations().forEach(violation -> refusals.add(refusal(call, violation)));
        if (error.code() != null || refusals.isEmpty()) {
            refusals.add(0, new PlatformFailure.Refusal(ofName(error.code()), error.code(), null));
        }
        return new PlatformFailure.Refused(origin, refusals);
    }

    private static PlatformFailure.Refusal refusal(WixCall call, WixError.Violation violation) {
        String named = violation.name() == null ? violation.rule() : violation.name();
        UserErrorCode code =
                violation.name() == null || RULES.containsKey(violation.rule()) && !NAMES.containsKey(violation.name())
                        ? ofRule(violation)
                        : ofName(violation.name());
        return new PlatformFailure.Refusal(code, named, WixPaths.input(call, violation.field()));
    }

    private static UserErrorCode ofName(String name) {
        return name == null
                ? UserErrorCode.REFUSED_BY_PLATFORM
                : NAMES.getOrDefault(name, UserErrorCode.REFUSED_BY_PLATFORM);
    }

    private static UserErrorCode ofRule(WixError.Violation violation) {
        if (violation.rule() == null) {
            return UserErrorCode.REFUSED_BY_PLATFORM;
        }
        return "FORMAT".equals(violation.rule())
                ? ofFormat(violation.field())
                : RULES.getOrDefault(violation.rule(), ofName(violation.rule()));
    }

    private static UserErrorCode ofFormat(String field) {
        if (field == null) {
            return UserErrorCode.INVALID_VALUE;
        }
        String last = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]$", "");
        if (last.equals("id") || last.endsWith("Id") || last.endsWith("Ids")) {
            return UserErrorCode.INVALID_ID;
        }
        return switch (last) {
            case "countryCode" -> UserErrorCode.INVALID_COUNTRY;
            case "subdivisions" -> UserErrorCode.INVALID_SUBDIVISION;
            case "amount", "value" -> UserErrorCode.INVALID_AMOUNT;
            default -> UserErrorCode.INVALID_VALUE;
        };
    }
}
