package io.deliverygraph.platform.wix;

import com.fasterxml.jackson.annotation.JsonProperty;

/** OAuth client credentials on the wire (Wix contract 1.2). Holds secrets: neither record prints them. */
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
