package io.deliverygraph.platform.shopify;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one table from what Shopify says of a mutation's input to failures. Errors of profiles carry no code: the field
 * tells them apart, then a fragment of the text that was seen in recorded answers (Shopify contract 4.2 and 4.3). Those
 * of selling plans carry one (5). The text itself is never shown: it is Shopify's to change.
 */
final class UserErrors {

    private static final List<String> NAME = List.of("profile", "name");

    /** Fragment of the text, and what it means; the first that fits counts. */
    private static final List<Map.Entry<String, UserErrorCode>> TEXTS = List.of(
            entry("128 characters", UserErrorCode.TOO_LONG),
            entry("profile name", UserErrorCode.REQUIRED),
            entry("could not be found for this shop", UserErrorCode.NOT_FOUND),
            entry("without countries", UserErrorCode.REQUIRED),
            entry("could not be updated", UserErrorCode.NOT_FOUND),
            entry("cannot be found", UserErrorCode.NOT_FOUND),
            entry("default profile", UserErrorCode.DEFAULT_PROFILE_PROTECTED));

    /** Texts that say that the profile itself is not there (P8, P22). */
    private static final List<String> GONE = List.of("could not be updated", "cannot be found");

    private static final Map<String, UserErrorCode> CODES = Map.ofEntries(
            entry("BLANK", UserErrorCode.REQUIRED),
            entry("PRESENT", UserErrorCode.REQUIRED),
            entry("TOO_SHORT", UserErrorCode.REQUIRED),
            entry("SELLING_PLAN_COUNT_LOWER_BOUND", UserErrorCode.REQUIRED),
            entry("SELLING_PLAN_BILLING_POLICY_MISSING", UserErrorCode.REQUIRED),
            entry("SELLING_PLAN_DELIVERY_POLICY_MISSING", UserErrorCode.REQUIRED),
            entry("PLAN_ID_MUST_BE_SPECIFIED_TO_UPDATE", UserErrorCode.REQUIRED),
            entry("REMAINING_BALANCE_CHARGE_EXACT_TIME_REQUIRED", UserErrorCode.REQUIRED),
            entry("FULFILLMENT_EXACT_TIME_REQUIRED", UserErrorCode.REQUIRED),
            entry("SELLING_PLAN_ANCHORS_REQUIRED", UserErrorCode.REQUIRED),
            entry("TOO_LONG", UserErrorCode.TOO_LONG),
            entry("SELLING_PLAN_COUNT_UPPER_BOUND", UserErrorCode.LIMIT_EXCEEDED),
            entry("SELLING_PLAN_PRICING_POLICIES_LIMIT", UserErrorCode.TOO_MANY),
            entry("SELLING_PLAN_FIXED_PRICING_POLICIES_LIMIT", UserErrorCode.TOO_MANY),
            entry("SELLING_PLAN_DUPLICATE_NAME", UserErrorCode.NAME_TAKEN),
            entry("SELLING_PLAN_DUPLICATE_OPTIONS", UserErrorCode.NAME_TAKEN),
            entry("GROUP_DOES_NOT_EXIST", UserErrorCode.NOT_FOUND),
            entry("PLAN_DOES_NOT_EXIST", UserErrorCode.NOT_FOUND),
            entry("PRODUCT_DOES_NOT_EXIST", UserErrorCode.NOT_FOUND),
            entry("PRODUCT_VARIANT_DOES_NOT_EXIST", UserErrorCode.NOT_FOUND),
            entry("NOT_FOUND", UserErrorCode.NOT_FOUND),
            entry("RESOURCE_LIST_CONTAINS_INVALID_IDS", UserErrorCode.INVALID_ID),
            entry("TAKEN", UserErrorCode.INVALID_VALUE),
            entry("INVALID", UserErrorCode.INVALID_VALUE),
            entry("INVALID_INPUT", UserErrorCode.INVALID_VALUE),
            entry("INCLUSION", UserErrorCode.INVALID_VALUE),
            entry("BILLING_AND_DELIVERY_POLICY_TYPES_MUST_BE_THE_SAME", UserErrorCode.INVALID_VALUE),
            entry("ONLY_ONE_OF_FIXED_OR_RECURRING_DELIVERY", UserErrorCode.INVALID_VALUE),
            entry("ONLY_ONE_OF_FIXED_OR_RECURRING_BILLING", UserErrorCode.INVALID_VALUE),
            entry("SELLING_PLAN_PRICING_POLICIES_MUST_CONTAIN_A_FIXED_PRICING_POLICY", UserErrorCode.INVALID_VALUE),
            entry("CHECKOUT_CHARGE_VALUE_AND_TYPE_MUST_MATCH", UserErrorCode.INVALID_VALUE),
            entry("ONLY_NEED_ONE_CHECKOUT_CHARGE_VALUE", UserErrorCode.INVALID_VALUE),
            entry("REMAINING_BALANCE_CHARGE_TRIGGER_ON_FULL_CHECKOUT", UserErrorCode.INVALID_VALUE),
            entry(
                    "REMAINING_BALANCE_CHARGE_TRIGGER_NO_REMAINING_BALANCE_ON_PARTIAL_PERCENTAGE_CHECKOUT_CHARGE",
                    UserErrorCode.INVALID_VALUE),
            entry(
                    "REMAINING_BALANCE_CHARGE_TRIGGER_NO_REMAINING_BALANCE_ON_PRICE_CHECKOUT_CHARGE",
                    UserErrorCode.INVALID_VALUE),
            entry("REMAINING_BALANCE_CHARGE_EXACT_TIME_NOT_ALLOWED", UserErrorCode.INVALID_VALUE),
            entry(
                    "REMAINING_BALANCE_CHARGE_TIME_AFTER_CHECKOUT_MUST_BE_GREATER_THAN_ZERO",
                    UserErrorCode.INVALID_VALUE),
            entry("FULFILLMENT_EXACT_TIME_NOT_ALLOWED", UserErrorCode.INVALID_VALUE),
            entry("SELLING_PLAN_ANCHORS_NOT_ALLOWED", UserErrorCode.INVALID_VALUE),
            entry("LESS_THAN_OR_EQUAL_TO", UserErrorCode.INVALID_VALUE),
            entry("GREATER_THAN_OR_EQUAL_TO", UserErrorCode.INVALID_VALUE));

    private UserErrors() {}

    /**
     * One thing that Shopify has against an input.
     *
     * @param code null for profiles
     * @param field path from the mutation's arguments, behind the mutation's key where its document has several; empty
     *     when none is to blame
     * @param message Shopify's words, to tell errors apart by and for the log
     */
    record UserError(String code, List<String> field, String message) {

        private static final int LONGEST_MESSAGE = 200;

        UserError {
            field = List.copyOf(field);
        }

        /** @param prefix put before the field; null for none */
        static UserError of(String prefix, JsonNode error) {
            List<String> field = new ArrayList<>();
            error.path("field").forEach(step -> field.add(step.asText()));
            if (prefix != null && !field.isEmpty()) {
                field.add(0, prefix);
            }
            String code = error.path("code").asText("");
            return new UserError(
                    code.isBlank() ? null : Plain.text(code, LONGEST_MESSAGE),
                    field,
                    Plain.text(error.path("message").asText(""), LONGEST_MESSAGE));
        }

        /** For a log: the code where there is one, else the words. */
        String said() {
            return code == null ? message : code;
        }
    }

    /** Everything that the mutations of an answer have against their input. */
    static List<UserError> in(ShopifyCall call, JsonNode data) {
        List<UserError> errors = new ArrayList<>();
        data.properties().forEach(mutation -> {
            String prefix = mutation.getKey().equals(call.payload()) ? null : mutation.getKey();
            mutation.getValue().path("userErrors").forEach(error -> errors.add(UserError.of(prefix, error)));
        });
        return errors;
    }

    /** Whether another mutation of the same answer was carried out. */
    static boolean isHalfDone(JsonNode data) {
        List<Boolean> refused = new ArrayList<>();
        data.forEach(mutation -> refused.add(!mutation.path("userErrors").isEmpty()));
        return refused.contains(true) && refused.contains(false);
    }

    /** What these errors, of which there is one at least, mean where other mutations of the answer were carried out. */
    static PlatformFailure partly(Origin origin, ShopifyCall call, List<UserError> errors) {
        return new PlatformFailure.Refused(
                origin, errors.stream().map(error -> refusal(call, error)).toList(), true);
    }

    /** What these errors, of which there is one at least, mean together. */
    static PlatformFailure failure(Origin origin, ShopifyCall call, List<UserError> errors) {
        return errors.stream()
                .filter(UserErrors::isGone)
                .findFirst()
                .<PlatformFailure>map(
                        error -> new PlatformFailure.NotFound(origin, UserErrorCode.NOT_FOUND, error.code()))
                .orElseGet(() -> new PlatformFailure.Refused(
                        origin,
                        errors.stream().map(error -> refusal(call, error)).toList()));
    }

    /** Whether no row knows it. */
    static boolean isUnknown(UserError error) {
        return code(error).isEmpty();
    }

    private static boolean isGone(UserError error) {
        return "GROUP_DOES_NOT_EXIST".equals(error.code())
                || error.code() == null
                        && error.field().isEmpty()
                        && GONE.stream().anyMatch(error.message()::contains);
    }

    private static PlatformFailure.Refusal refusal(ShopifyCall call, UserError error) {
        return new PlatformFailure.Refusal(
                code(error).orElse(UserErrorCode.REFUSED_BY_PLATFORM),
                error.code(),
                InputPaths.of(call, error.field()));
    }

    private static Optional<UserErrorCode> code(UserError error) {
        if (error.code() != null) {
            return Optional.ofNullable(CODES.get(error.code()));
        }
        Optional<UserErrorCode> ofText = TEXTS.stream()
                .filter(row -> error.message().contains(row.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return ofText.isEmpty() && error.field().equals(NAME) ? Optional.of(UserErrorCode.INVALID_VALUE) : ofText;
    }
}
