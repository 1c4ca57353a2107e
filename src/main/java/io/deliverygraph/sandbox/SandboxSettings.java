package io.deliverygraph.sandbox;

import io.deliverygraph.sandbox.standin.Seed;
import java.time.Clock;
import java.util.Optional;

/**
 * How a sandbox starts.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 picks a free one
 * @param seed what every site holds before the first change
 * @param apiKey the only credential that is accepted (besides tokens issued for it); empty accepts every credential
 * @param callsPerMinute how many calls one site may make in a minute before 429; 0 means no limit
 * @param tokenSeconds how long an issued access token lives
 * @param clock where every date and every expiry comes from
 */
public record SandboxSettings(
        String host, int port, Seed seed, Optional<String> apiKey, int callsPerMinute, int tokenSeconds, Clock clock) {

    /** Wix access tokens live for four hours. */
    private static final int FOUR_HOURS = 4 * 60 * 60;

    /** A free port on the loopback address, the rich seed, no key, no rate limit, the time of the machine. */
    public static SandboxSettings defaults() {
        return new SandboxSettings("127.0.0.1", 0, Seed.DEMO, Optional.empty(), 0, FOUR_HOURS, Clock.systemUTC());
    }

    public SandboxSettings withHost(String newHost) {
        return new SandboxSettings(newHost, port, seed, apiKey, callsPerMinute, tokenSeconds, clock);
    }

    public SandboxSettings withPort(int newPort) {
        return new SandboxSettings(host, newPort, seed, apiKey, callsPerMinute, tokenSeconds, clock);
    }

    public SandboxSettings withSeed(Seed newSeed) {
        return new SandboxSettings(host, port, newSeed, apiKey, callsPerMinute, tokenSeconds, clock);
    }

    public SandboxSettings withApiKey(String onlyKey) {
        return new SandboxSettings(host, port, seed, Optional.of(onlyKey), callsPerMinute, tokenSeconds, clock);
    }

    public SandboxSettings withCallsPerMinute(int limit) {
        return new SandboxSettings(host, port, seed, apiKey, limit, tokenSeconds, clock);
    }

    public SandboxSettings withTokenSeconds(int seconds) {
        return new SandboxSettings(host, port, seed, apiKey, callsPerMinute, seconds, clock);
    }

    public SandboxSettings withClock(Clock newClock) {
        return new SandboxSettings(host, port, seed, apiKey, callsPerMinute, tokenSeconds, newClock);
    }
}
