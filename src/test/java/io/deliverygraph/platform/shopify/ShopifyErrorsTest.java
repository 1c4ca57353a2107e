package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.PlatformFailure.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of Shopify's errors, row by row. */
class ShopifyErrorsTest {

    private static final Origin ORIGIN = new Origin("shop", "req");

    @ParameterizedTest
    @CsvSource({
        "THROTTLED, Throttled, Throttled",
        "ACCESS_DENIED, Unauthorised, Unauthorised",
        "MAX_COST_EXCEEDED, Unexpected, Unexpected",
        "undefinedField, Unexpected, Unexpected",
        "BAD_REQUEST, Unexpected, Unexpected",
        "MAX_INPUT_SIZE_EXCEEDED, Unexpected, Refused",
        "INVALID_VARIABLE, Unexpected, Refused",
        "RESOURCE_NOT_FOUND, Unexpected, Refused",
        "INTERNAL_SERVER_ERROR, Unreachable, Unreachable",
        "SOMETHING_NEW, Unexpected, Unexpected",
    })
    void errorsOfTheWholeRequest(String code, String ofRead, String ofWrite) {
        assertThat(failure(ShopifyCall.PROFILES, code).getClass().getSimpleName())
                .isEqualTo(ofRead);
        assertThat(failure(ShopifyCall.UPDATE_PROFILE, code).getClass().getSimpleName())
                .isEqualTo(ofWrite);
    }

    @Test
    void aWriteThatWasRefusedBeforeItRanDidNothing() {
        assertThat(failure(ShopifyCall.UPDATE_PROFILE, "MAX_COST_EXCEEDED"))
                .isEqualTo(new PlatformFailure.Unexpected(ORIGIN, false));
    }

    @Test
    void aWriteWithDataBesideAnUnknownErrorMayHaveBeenDone() {
        ShopifyAnswer answer = ShopifyAnswer.of("req", null, """
                {"data": {"deliveryProfileUpdate": {"profile": {}}}, "errors": [{"extensions": {"code": "ODD"}}]}""");

        assertThat(ShopifyErrors.failure("shop", ShopifyCall.UPDATE_PROFILE, answer))
                .isEqualTo(new PlatformFailure.Unexpected(ORIGIN, true));
        assertThat(ShopifyErrors.unknownCodes(ShopifyCall.UPDATE_PROFILE, answer))
                .containsExactly("ODD");
    }

    @Test
    void tellsWhichAccessIsMissing() {
        ShopifyAnswer answer = ShopifyAnswer.of("req", null, """
                {"errors": [{"message": "x", "path": ["deliveryProfiles"], "extensions": {"code": "ACCESS_DENIED",
                 "requiredAccess": "`read_shipping` access scope."}}], "data": {"deliveryProfiles": null}}""");

        assertThat(answer.errors().toString()).contains("read_shipping");
    }

    /** Shopify's countries are not all of ISO's: Antarctica is none. */
    @Test
    void findsTheFieldOfAVariableThatDoesNotFit() {
        ShopifyAnswer answer = ShopifyAnswer.of("req", null, """
                {"errors": [{"extensions": {"code": "INVALID_VARIABLE", "problems": [{"path":
                  ["locationGroupsToCreate", 0, "zonesToCreate", 1, "countries", 2, "code"]}]}}]}""");

        assertThat(ShopifyErrors.failure("shop", ShopifyCall.CREATE_PROFILE, answer))
                .isEqualTo(new PlatformFailure.Refused(
                        ORIGIN,
                        List.of(new Refusal(
                                UserErrorCode.INVALID_VALUE,
                                "INVALID_VARIABLE",
                                List.of("input", "regions", "1", "destinations", "2", "countryCode")))));
    }

    /** Texts hold the recorded fragments of Shopify contract 4.2 and 4.3, in words of ours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile,name | The profile name is needed | REQUIRED | input,name",
                "profile,name | No more than 128 characters | TOO_LONG | input,name",
                "profile,name | Something else | INVALID_VALUE | input,name",
                "| One of them could not be found for this shop | NOT_FOUND |",
                "| A zone without countries | REQUIRED |",
                "| This is the default profile | DEFAULT_PROFILE_PROTECTED |",
                "| Something that nobody recorded | REFUSED_BY_PLATFORM |",
                "profile,locationGroupsToUpdate,0,zonesToCreate,0,name | Odd | REFUSED_BY_PLATFORM | input,name",
            })
    void errorsOfProfiles(String field, String message, UserErrorCode code, String path) {
        assertThat(UserErrors.failure(ORIGIN, ShopifyCall.UPDATE_PROFILE, List.of(error(null, field, message))))
                .isEqualTo(new PlatformFailure.Refused(ORIGIN, List.of(new Refusal(code, null, list(path)))));
    }

    @ParameterizedTest
    @CsvSource({"The profile could not be updated", "The profile cannot be found"})
    void aProfileThatIsGone(String message) {
        assertThat(UserErrors.failure(ORIGIN, ShopifyCall.UPDATE_PROFILE, List.of(error(null, null, message))))
                .isEqualTo(new PlatformFailure.NotFound(ORIGIN, UserErrorCode.NOT_FOUND, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BLANK | input,name | REQUIRED | input,name",
                "SELLING_PLAN_COUNT_LOWER_BOUND | input | REQUIRED | input,plans",
                "SELLING_PLAN_COUNT_UPPER_BOUND | input | LIMIT_EXCEEDED | input,plans",
                "SELLING_PLAN_BILLING_POLICY_MISSING | input,sellingPlansToCreate,1,billingPolicy | REQUIRED | input,plans,1,balanceTrigger",
                "SELLING_PLAN_DUPLICATE_NAME | input,sellingPlansToCreate,0,name | NAME_TAKEN | input,plans,0,name",
                "REMAINING_BALANCE_CHARGE_TRIGGER_ON_FULL_CHECKOUT | | INVALID_VALUE |",
                "NOT_FOUND | resources,productIds | NOT_FOUND | input,productIds",
                "SOMETHING_NEW | input,name | REFUSED_BY_PLATFORM | input,name",
            })
    void errorsOfSellingPlans(String code, String field, UserErrorCode ours, String path) {
        assertThat(UserErrors.failure(ORIGIN, ShopifyCall.CREATE_PLAN_GROUP, List.of(error(code, field, "x"))))
                .isEqualTo(new PlatformFailure.Refused(ORIGIN, List.of(new Refusal(ours, code, list(path)))));
    }

    @Test
    void aGroupThatIsGone() {
        assertThat(UserErrors.failure(
                        ORIGIN, ShopifyCall.UPDATE_PLAN_GROUP, List.of(error("GROUP_DOES_NOT_EXIST", "id", "x"))))
                .isEqualTo(new PlatformFailure.NotFound(ORIGIN, UserErrorCode.NOT_FOUND, "GROUP_DOES_NOT_EXIST"));
    }

    @Test
    void aTextCannotBreakALineOfTheLog() {
        assertThat(UserErrors.UserError.of(null, ScriptedShopify.Asked.json("{\"message\": \"a\\nb\\u0000c\"}"))
                        .message())
                .isEqualTo("a b c");
    }

    private static PlatformFailure failure(ShopifyCall call, String code) {
        return ShopifyErrors.failure(
                "shop",
                call,
                ShopifyAnswer.of("req", null, "{\"errors\": [{\"extensions\": {\"code\": \"" + code + "\"}}]}"));
    }

    private static UserErrors.UserError error(String code, String field, String message) {
        return new UserErrors.UserError(code, field == null ? List.of() : list(field), message);
    }

    private static List<String> list(String path) {
        return path == null ? null : List.of(path.split(","));
    }
}
