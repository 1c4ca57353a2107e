package io.deliverygraph.sandbox.wix;

import java.time.Clock;
import java.util.Optional;

/**
 * How strict the stand-in for Wix is.
 *
 * @param apiKey the only accepted credential besides issued tokens; empty accepts any
 * @param callsPerMinute calls one credential may make on one site in a minute; 0 means no limit
 * @param tokenSeconds life of an issued access token
 */
public record WixSettings(Optional<String> apiKey, int callsPerMinute, int tokenSeconds, Clock clock) {}
