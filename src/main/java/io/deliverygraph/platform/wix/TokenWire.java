package io.deliverygraph.platform.wix;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** OAuth client credentials on the wire (Wix contract 1.2). Holds secrets: neither record prints them. */
@RegisterForReflection // with all that is nested in it: Jackson reads and writes records by reflection
final class TokenWire {

    private TokenWire() {}

    @Wire
    record Request(
            @JsonProperty("grant_type") String grantType,
            @JsonProperty("client_id") String clientId,
            @JsonProperty("client_secret") String clientSecret,
            @JsonProperty("instance_id") String instanceId) {

        @Override
        public String toString() {
            return "TokenWire.Request";
        }
    }

    /** @param expiresIn seconds */
    @Wire
    record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") Long expiresIn) {

        @Override
        public String toString() {
            return "TokenWire.Answer";
        }
    }
}
