package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.UserErrorCode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WixErrorsTest {

    /** Every error that the contract lists for a method of ours, and what a caller is told. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CREATE_PROFILE        | 428 | DELIVERY_PROFILES_LIMIT_EXCEEDED           | Refused  | LIMIT_EXCEEDED
            CREATE_PROFILE        | 428 | DESTINATIONS_COLLISION                     | Refused  | DESTINATION_OVERLAP
            CREATE_PROFILE        | 428 | SINGLE_DEFAULT_DELIVERY_PROFILE            | Refused  | DEFAULT_PROFILE_PROTECTED
            CREATE_PROFILE        | 428 | UNKNOWN_DELIVERY_CARRIER                   | Refused  | CARRIER_UNKNOWN
            CREATE_PROFILE        | 428 | DELIVERY_CARRIER_MISSING_BACKUP_RATE       | Refused  | BACKUP_RATE_REQUIRED
            CREATE_PROFILE        | 428 | SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY       | Refused  | SUBDIVISION_UNSUPPORTED
            CREATE_PROFILE        | 400 | SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY       | Refused  | SUBDIVISION_UNSUPPORTED
            GET_PROFILE           | 404 | DELIVERY_PROFILE_NOT_FOUND                 | NotFound | NOT_FOUND
            UPDATE_PROFILE        | 400 | DELIVERY_REGION_CANNOT_BE_UPDATED          | Refused  | UNSUPPORTED_BY_PLATFORM
            UPDATE_PROFILE        | 400 | DEFAULT_CANNOT_BE_UPDATED                  | Refused  | DEFAULT_PROFILE_PROTECTED
            UPDATE_PROFILE        | 404 | DELIVERY_PROFILE_NOT_FOUND                 | NotFound | NOT_FOUND
            UPDATE_PROFILE        | 409 | REVISION_MISMATCH                          | Stale    |
            DELETE_PROFILE        | 404 | DELIVERY_PROFILE_NOT_FOUND                 | NotFound | NOT_FOUND
            DELETE_PROFILE        | 428 | DEFAULT_DELIVERY_PROFILE_CANNOT_BE_DELETED | Refused  | DEFAULT_PROFILE_PROTECTED
            ADD_REGION            | 404 | DELIVERY_PROFILE_NOT_FOUND                 | NotFound | NOT_FOUND
            ADD_REGION            | 428 | DESTINATIONS_COLLISION                     | Refused  | DESTINATION_OVERLAP
            ADD_REGION            | 428 | UNKNOWN_DELIVERY_CARRIER                   | Refused  | CARRIER_UNKNOWN
            ADD_REGION            | 428 | DELIVERY_CARRIER_MISSING_BACKUP_RATE       | Refused  | BACKUP_RATE_REQUIRED
            ADD_REGION            | 428 | SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY       | Refused  | SUBDIVISION_UNSUPPORTED
            ADD_REGION            | 409 | REVISION_MISMATCH                          | Stale    |
            ADD_REGION            | 428 | DESTINATIONS_LIMIT_EXCEEDED                | Refused  | LIMIT_EXCEEDED
            UPDATE_REGION         | 404 | DELIVERY_PROFILE_NOT_FOUND                 | NotFound | NOT_FOUND
            UPDATE_REGION         | 404 | DELIVERY_REGION_NOT_FOUND                  | NotFound | NOT_FOUND
            UPDATE_REGION         | 428 | DESTINATIONS_COLLISION                     | Refused  | DESTINATION_OVERLAP
            UPDATE_REGION         | 400 | DELIVERY_CARRIER_CANNOT_BE_UPDATED         | Refused  | CARRIER_IMMUTABLE
            UPDATE_REGION         | 428 | SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY       | Refused  | SUBDIVISION_UNSUPPORTED
            UPDATE_REGION         | 409 | REVISION_MISMATCH                          | Stale    |
            UPDATE_REGION         | 428 | DESTINATIONS_LIMIT_EXCEEDED                | Refused  | LIMIT_EXCEEDED
            REMOVE_REGION         | 404 | DELIVERY_PROFILE_NOT_FOUND                 | NotFound | NOT_FOUND
            REMOVE_REGION         | 404 | DELIVERY_REGION_NOT_FOUND                  | NotFound | NOT_FOUND
            REMOVE_REGION         | 409 | REVISION_MISMATCH                          | Stale    |
            GET_PROFILE_BY_REGION | 404 | DELIVERY_REGION_NOT_FOUND                  | NotFound | NOT_FOUND
            ADD_CARRIER           | 404 | DELIVERY_REGION_NOT_FOUND                  | NotFound | NOT_FOUND
            ADD_CARRIER           | 409 | CARRIER_ALREADY_EXISTS_IN_REGION           | Refused  | CARRIER_ALREADY_IN_REGION
            ADD_CARRIER           | 428 | UNKNOWN_DELIVERY_CARRIER                   | Refused  | CARRIER_UNKNOWN
            ADD_CARRIER           | 428 | DELIVERY_CARRIER_MISSING_BACKUP_RATE       | Refused  | BACKUP_RATE_REQUIRED
            REMOVE_CARRIER        | 404 | DELIVERY_REGION_NOT_FOUND                  | NotFound | NOT_FOUND
            UPDATE_CARRIER        | 400 | APP_ID_CANNOT_BE_UPDATED                   | Refused  | CARRIER_IMMUTABLE
            UPDATE_CARRIER        | 404 | DELIVERY_CARRIER_NOT_FOUND                 | NotFound | CARRIER_NOT_IN_REGION
            UPDATE_CARRIER        | 404 | DELIVERY_REGION_NOT_FOUND                  | NotFound | NOT_FOUND
            UPDATE_CARRIER        | 428 | UNKNOWN_DELIVERY_CARRIER                   | Refused  | CARRIER_UNKNOWN
            LIST_CARRIERS         | 404 | DELIVERY_PROFILE_NOT_FOUND                 | NotFound | NOT_FOUND
            LIST_CARRIERS         | 404 | DELIVERY_CARRIER_NOT_FOUND                 | NotFound | NOT_FOUND
            SET_ROW_ACTIVE        | 404 | DELIVERY_CARRIER_NOT_FOUND                 | NotFound | NOT_FOUND
            SET_PROFILE_FIELDS    | 404 | DELIVERY_PROFILE_NOT_FOUND                 | NotFound | NOT_FOUND
            CREATE_OPTION         | 400 | INVALID_QUANTITY_VALUE                     | Refused  | FRACTIONAL_QUANTITY
            UPDATE_OPTION         | 400 | INVALID_QUANTITY_VALUE                     | Refused  | FRACTIONAL_QUANTITY
            GET_OPTION            | 404 | SHIPPING_OPTION_NOT_FOUND                  | NotFound | NOT_FOUND
            UPDATE_OPTION         | 404 | SHIPPING_OPTION_NOT_FOUND                  | NotFound | NOT_FOUND
            DELETE_OPTION         | 404 | SHIPPING_OPTION_NOT_FOUND                  | NotFound | NOT_FOUND
            ADD_OPTION_REGION     | 404 | SHIPPING_OPTION_NOT_FOUND                  | NotFound | NOT_FOUND
            REMOVE_OPTION_REGION  | 404 | SHIPPING_OPTION_NOT_FOUND                  | NotFound | NOT_FOUND
            SET_OPTION_FIELDS     | 404 | SHIPPING_OPTION_NOT_FOUND                  | NotFound | NOT_FOUND
            UPDATE_OPTION         | 409 | REVISION_MISMATCH                          | Stale    |
            ADD_OPTION_REGION     | 409 | REVISION_MISMATCH                          | Stale    |
            REMOVE_OPTION_REGION  | 409 | REVISION_MISMATCH                          | Stale    |
            UPDATE_OPTION         | 428 | REVISION_MISMATCH                          | Stale    |
            """)
    void knowsEveryApplicationError(WixCall call, int status, String code, String kind, UserErrorCode told) {
        WixError error = error(status, Samples.error(code));

        PlatformFailure failure = WixErrors.failure("key", call, error);

        assertThat(told(failure)).isEqualTo(new Told(kind, told, code, null));
        assertThat(WixErrors.unknownNames(error)).isEmpty();
    }

    /** The same names as rules of a field, and the rules that every field has. */
    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ADD_REGION           | deliveryRegion.name                     | OTHER             | DELIVERY_REGION_NAME_ALREADY_EXISTS  | NAME_TAKEN           | input.name
            UPDATE_REGION        | deliveryRegion.name                     | OTHER             | DELIVERY_REGION_NAME_ALREADY_EXISTS  | NAME_TAKEN           | input.name
            ADD_CARRIER          | deliveryCarrier.backupRate.amount       | OTHER             | DELIVERY_CARRIER_MISSING_BACKUP_RATE | BACKUP_RATE_REQUIRED | input.backupRate.amount
            UPDATE_PROFILE       | deliveryProfile.revision                | REQUIRED_FIELD    |                                      | REQUIRED             | input.revision
            CREATE_OPTION        | shippingOption.deliveryRegionId         | FORMAT            |                                      | INVALID_ID           | input.regionIds.0
            UPDATE_OPTION        | shippingOption.revision                 | REQUIRED_FIELD    |                                      | REQUIRED             | input.revision
            ADD_OPTION_REGION    | revision                                | REQUIRED_FIELD    |                                      | REQUIRED             | input.revision
            REMOVE_OPTION_REGION | revision                                | REQUIRED_FIELD    |                                      | REQUIRED             | input.revision
            QUERY_PROFILES       | query.cursorPaging.limit                | MAX               |                                      | INVALID_VALUE        |
            QUERY_OPTIONS        | query.cursorPaging.cursor               | VALIDATION        |                                      | INVALID_VALUE        |
            CREATE_PROFILE       | deliveryProfile.name                    | MAX_LENGTH        |                                      | TOO_LONG             | input.name
            CREATE_PROFILE       | deliveryProfile.name                    | MIN_LENGTH        |                                      | REQUIRED             | input.name
            CREATE_PROFILE       | deliveryProfile.deliveryRegions         | MAX_SIZE          |                                      | TOO_MANY             | input.regions
            ADD_REGION           | deliveryRegion.destinations[3].countryCode | FORMAT         |                                      | INVALID_COUNTRY      | input.destinations.3.countryCode
            ADD_REGION           | deliveryRegion.destinations[3].subdivisions[1] | FORMAT     |                                      | INVALID_SUBDIVISION  | input.destinations.3.subdivisions.1
            ADD_CARRIER          | deliveryCarrier.appId                   | FORMAT            |                                      | INVALID_ID           | input.carrierId
            CREATE_OPTION        | shippingOption.title                    | FORMAT            |                                      | INVALID_VALUE        | input.title
            CREATE_OPTION        | shippingOption.rates                    | MIN_SIZE          |                                      | REQUIRED             | input.rates
            CREATE_OPTION        | shippingOption.rates[0].amount          | DECIMAL_GTE       |                                      | INVALID_AMOUNT       | input.rates.0.amount
            CREATE_OPTION        | shippingOption.rates[0].amount          | DECIMAL_LTE       |                                      | INVALID_AMOUNT       | input.rates.0.amount
            CREATE_OPTION        | shippingOption.rates[0].amount          | DECIMAL_GT        |                                      | INVALID_AMOUNT       | input.rates.0.amount
            CREATE_OPTION        | shippingOption.rates[0].amount          | DECIMAL_LT        |                                      | INVALID_AMOUNT       | input.rates.0.amount
            CREATE_OPTION        | shippingOption.rates[0].amount          | DECIMAL_MAX_SCALE |                                      | INVALID_AMOUNT       | input.rates.0.amount
            CREATE_OPTION        | shippingOption.rates[0].conditions[1].type | INVALID_ENUM_VALUE |                                  | INVALID_VALUE        | input.rates.0.conditions.1.metric
            CREATE_OPTION        | shippingOption.rates[0].conditions[1].value | OTHER         | INVALID_QUANTITY_VALUE               | FRACTIONAL_QUANTITY  | input.rates.0.conditions.1.value
            UPDATE_CARRIER       | deliveryCarrier                         | FIELD_NOT_ALLOWED |                                      | INVALID_VALUE        |
            UPDATE_CARRIER       | deliveryCarrier                         | ONE_OF_ALIGNMENT  |                                      | INVALID_VALUE        |
            UPDATE_CARRIER       | deliveryCarrier                         | REQUIRED_ONE_OF_FIELD |                                  | REQUIRED             |
            UPDATE_CARRIER       | deliveryCarrier                         | EXACT_LENGTH      |                                      | INVALID_VALUE        |
            UPDATE_CARRIER       | deliveryCarrier                         | EXACT_SIZE        |                                      | INVALID_VALUE        |
            UPDATE_CARRIER       | deliveryCarrier                         | MIN               |                                      | INVALID_VALUE        |
            """)
    void knowsEveryFieldError(WixCall call, String field, String rule, String name, UserErrorCode told, String path) {
        WixError error =
                error(400, name == null ? Samples.violation(field, rule) : Samples.namedViolation(field, name));

        PlatformFailure failure = WixErrors.failure("key", call, error);

        assertThat(told(failure)).isEqualTo(new Told("Refused", told, name == null ? rule : name, path));
        assertThat(WixErrors.unknownNames(error)).isEmpty();
    }

    /** Whatever the method, and whatever the body: there may be none, or one that is no JSON, or half of one. */
    @ParameterizedTest(name = "{0} for a read {1}, for a write {2}")
    @CsvSource({
        "401, Unauthorised, Unauthorised",
        "403, Unauthorised, Unauthorised",
        "404, NotFound, NotFound",
        "408, Unreachable, Unreachable maybe done",
        "409, Stale, Stale",
        "400, Refused, Refused",
        "413, Refused, Refused",
        "428, Refused, Refused",
        "429, Throttled, Throttled",
        "499, Unreachable, Unreachable maybe done",
        "500, Unreachable, Unreachable maybe done",
        "501, Unreachable, Unreachable maybe done",
        "502, Unreachable, Unreachable maybe done",
        "503, Unreachable, Unreachable maybe done",
        "504, Unreachable, Unreachable maybe done",
        "302, Unexpected, Unexpected maybe done"
    })
    void decidesByStatusWhereNoCodeIsKnown(int status, String read, String write) {
        for (String body : new String[] {
            null,
            "",
            "<html>",
            "{\"message\": \"",
            "{}",
            "{\"details\": {}}",
            "{\"details\": {\"applicationError\": {\"code\": " + status + "}}}",
            "{\"details\": {\"applicationError\": {\"code\": \"" + status + "\"}}}",
            "{\"details\": {\"systemError\": {\"errorCode\": \"X\"}}}",
            "[]",
            "null",
            "{\"details\": {\"validationError\": {\"fieldViolations\": {\"field\": 1}}}}"
        }) {
            assertThat(kind(WixErrors.failure("key", WixCall.GET_PROFILE, error(status, body))))
                    .isEqualTo(read);
            assertThat(kind(WixErrors.failure("key", WixCall.ADD_CARRIER, error(status, body))))
                    .isEqualTo(write);
        }
    }

    @ParameterizedTest
    @EnumSource(WixCall.class)
    void tellsTheStoreAndTheRequest(WixCall call) {
        PlatformFailure failure = WixErrors.failure("key", call, error(503, null));

        assertThat(failure.origin()).isEqualTo(new PlatformFailure.Origin("key", "req-1"));
    }

    @Test
    void passesAnUnknownCodeThroughAndReportsIt() {
        WixError error = error(428, Samples.error("MOON_IN_WRONG_PHASE"));

        assertThat(told(WixErrors.failure("key", WixCall.ADD_REGION, error)))
                .isEqualTo(new Told("Refused", UserErrorCode.REFUSED_BY_PLATFORM, "MOON_IN_WRONG_PHASE", null));
        assertThat(WixErrors.unknownNames(error)).containsExactly("MOON_IN_WRONG_PHASE");
    }

    @Test
    void passesAnUnknownRuleThroughAndReportsIt() {
        WixError error = error(400, Samples.namedViolation("deliveryRegion.name", "NAME_IS_RUDE"));

        assertThat(told(WixErrors.failure("key", WixCall.ADD_REGION, error)))
                .isEqualTo(new Told("Refused", UserErrorCode.REFUSED_BY_PLATFORM, "NAME_IS_RUDE", "input.name"));
        assertThat(WixErrors.unknownNames(error)).containsExactly("NAME_IS_RUDE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "A\\nB", "<script>", "1ST"})
    void takesNothingForACodeThatIsNone(String code) {
        WixError error = error(428, Samples.error(code));

        assertThat(told(WixErrors.failure("key", WixCall.ADD_REGION, error)))
                .isEqualTo(new Told("Refused", UserErrorCode.REFUSED_BY_PLATFORM, null, null));
    }

    @Test
    void tellsEveryViolationOfARequest() {
        String body = """
                {"details": {"validationError": {"fieldViolations": [
                  {"field": "shippingOption.title", "violatedRule": "MAX_LENGTH"},
                  {"field": "shippingOption.rates[1].amount", "violatedRule": "DECIMAL_LTE"}]}}}""";

        PlatformFailure failure = WixErrors.failure("key", WixCall.CREATE_OPTION, error(400, body));

        assertThat(((PlatformFailure.Refused) failure).refusals())
                .extracting(PlatformFailure.Refusal::field)
                .containsExactly(List.of("input", "title"), List.of("input", "rates", "1", "amount"));
    }

    @Test
    void waitsAMinuteWhenWixDoesNotSayHowLong() {
        assertThat(WixErrors.failure("key", WixCall.GET_PROFILE, error(429, null)))
                .isEqualTo(new PlatformFailure.Throttled(
                        new PlatformFailure.Origin("key", "req-1"), Duration.ofSeconds(60)));
    }

    private static WixError error(int status, String body) {
        return WixError.of(status, "req-1", null, body);
    }

    private record Told(String kind, UserErrorCode code, String platformCode, String path) {}

    private static Told told(PlatformFailure failure) {
        if (failure instanceof PlatformFailure.NotFound missing) {
            return new Told("NotFound", missing.code(), missing.platformCode(), null);
        }
        if (failure instanceof PlatformFailure.Stale stale) {
            return new Told("Stale", null, stale.platformCode(), null);
        }
        PlatformFailure.Refusal only =
                ((PlatformFailure.Refused) failure).refusals().get(0);
        return new Told(
                "Refused",
                only.code(),
                only.platformCode(),
                only.field() == null ? null : String.join(".", only.field()));
    }

    private static String kind(PlatformFailure failure) {
        boolean maybeDone = failure instanceof PlatformFailure.Unreachable unreachable && unreachable.maybeDone()
                || failure instanceof PlatformFailure.Unexpected unexpected && unexpected.maybeDone();
        return failure.getClass().getSimpleName() + (maybeDone ? " maybe done" : "");
    }
}
