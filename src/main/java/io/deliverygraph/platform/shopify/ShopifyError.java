package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One top-level error: about the request, not the business (Shopify contract 1).
 *
 * @param code {@code extensions.code}; null when there is none
 * @param path into the data or, where a variable is to blame, into its value; empty when missing
 * @param requiredAccess what a denied credential would need, as Shopify words it; null unless it says so
 */
record ShopifyError(String code, List<String> path, String requiredAccess) {

    /** What a code looks like; nothing else is taken into logs, metrics or answers as one. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,127}");

    /** Enough for any list of scopes. */
    private static final int LONGEST_ACCESS = 300;

    ShopifyError {
        path = List.copyOf(path);
    }

    /** Takes anything: what is missing or of another form says nothing. */
    static ShopifyError of(JsonNode error) {
        List<String> path = new ArrayList<>();
        JsonNode problem = error.path("extensions").path("problems").path(0).path("path");
        (problem.isArray() ? problem : error.path("path")).forEach(step -> path.add(step.asText()));
        String code = error.path("extensions").path("code").asText("");
        String access = error.path("extensions").path("requiredAccess").asText("");
        return new ShopifyError(
                NAME.matcher(code).matches() ? code : null,
                path,
                access.isBlank() ? null : Plain.text(access, LONGEST_ACCESS));
    }
}
