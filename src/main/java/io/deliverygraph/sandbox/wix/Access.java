package io.deliverygraph.sandbox.wix;

import io.deliverygraph.sandbox.standin.Call;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.error.WixError;
import io.deliverygraph.sandbox.wix.field.Guid;
import java.util.Locale;

/** Lets callers in (Wix contract 1.2). */
final class Access {

    /** Where an access token belongs when it comes without a site id. */
    static final String DEFAULT_SITE = "00000000-0000-4000-8000-000000000001";

    private static final String SITE_HEADER = "wix-site-id";

    private final WixSettings settings;
    private final AccessTokens tokens;

    Access(WixSettings settings, AccessTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    record Admission(String credential, String siteId) {}

    Admission admit(Call call) {
        String credential = call.header("Authorization");
        boolean token = tokens.looksIssued(credential);
        if (credential.isEmpty() || !(token ? tokens.isValid(credential) : isAcceptedKey(credential))) {
            throw WixError.UNAUTHENTICATED.refusal();
        }
        return new Admission(credential, siteId(call, token));
    }

    private boolean isAcceptedKey(String credential) {
        return settings.apiKey().map(credential::equals).orElse(true);
    }

    private static String siteId(Call call, boolean token) {
        String siteId = call.header(SITE_HEADER);
        if (siteId.isEmpty() && token) {
            return DEFAULT_SITE;
        }
        if (siteId.isEmpty()) {
            throw WixError.PERMISSION_DENIED.refusal();
        }
        if (!Guid.isGuid(siteId)) {
            throw Violations.refusal(SITE_HEADER, ViolatedRule.FORMAT, "is not a valid GUID");
        }
        return siteId.toLowerCase(Locale.ROOT);
    }
}
