package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.error.WixError;
import io.deliverygraph.sandbox.wix.field.Member;
import io.deliverygraph.sandbox.wix.field.OneOf;
import io.deliverygraph.sandbox.wix.field.Struct;
import io.deliverygraph.sandbox.wix.field.Text;
import java.time.Instant;
import java.util.Optional;

/** OAuth access tokens (Wix contract 1.2). A token carries its expiry in itself, sealed. */
final class AccessTokens {

    private static final String PREFIX = "OauthNG.SANDBOX.";
    private static final int LONGEST = 4096;
    private static final Struct REQUEST = new Struct(
            Member.required("grant_type", new OneOf("client_credentials")),
            Member.required("client_id", new Text(1, LONGEST)),
            Member.required("client_secret", new Text(1, LONGEST)),
            Member.required("instance_id", new Text(1, LONGEST)));

    private final WixSettings settings;
    private final Seal seal;

    AccessTokens(WixSettings settings, Seal seal) {
        this.settings = settings;
        this.seal = seal;
    }

    /** What the token endpoint answers. When the sandbox was told a key, the client secret has to be that key. */
    ObjectNode issue(ObjectNode body) {
        Violations violations = new Violations();
        ObjectNode request = REQUEST.readRoot(body, violations);
        violations.refuseIfAny();
        String secret = request.get("client_secret").textValue();
        if (settings.apiKey().filter(key -> !key.equals(secret)).isPresent()) {
            throw WixError.UNAUTHENTICATED.refusal();
        }
        Instant expiry = settings.clock().instant().plusSeconds(settings.tokenSeconds());
        return Json.object()
                .put("access_token", PREFIX + seal.closeText(expiry.toString()))
                .put("expires_in", settings.tokenSeconds());
    }

    /** Whether a credential is, or claims to be, an issued token rather than an API key. */
    boolean looksIssued(String credential) {
        return credential.startsWith(PREFIX);
    }

    boolean isValid(String token) {
        Optional<Instant> expiry =
                seal.openText(token.substring(PREFIX.length())).map(Instant::parse);
        return expiry.filter(settings.clock().instant()::isBefore).isPresent();
    }
}
