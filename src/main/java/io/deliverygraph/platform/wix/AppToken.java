package io.deliverygraph.platform.wix;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The OAuth token of an app's instance, kept until shortly before it expires. However many calls need a new one, it is
 * asked for once.
 */
final class AppToken implements WixCredential {

    /** A token that ends sooner could end on the way to Wix. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Supplier<Uni<TokenWire.Answer>> source;
    private final Clock clock;

    private Held held;
    private Uni<String> coming;

    AppToken(Supplier<Uni<TokenWire.Answer>> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public synchronized String atHand() {
        return held != null && clock.instant().isBefore(held.until) ? held.token : null;
    }

    @Override
    public synchronized Uni<String> current() {
        String token = atHand();
        return token == null ? renewed() : Uni.createFrom().item(token);
    }

    @Override
    public synchronized Uni<String> insteadOf(String refused) {
        if (held != null && held.token.equals(refused)) {
            held = null;
        }
        return current();
    }

    private Uni<String> renewed() {
        if (coming == null) {
            coming = Uni.createFrom()
                    .deferred(source::get)
                    .map(this::keep)
                    .onFailure()
                    .invoke(this::forgetFailed)
                    .memoize()
                    .indefinitely();
        }
        return coming;
    }

    private synchronized String keep(TokenWire.Answer answer) {
        held = new Held(
                answer.accessToken(), clock.instant().plus(lifetime(answer)).minus(MARGIN));
        coming = null;
        return answer.accessToken();
    }

    private synchronized void forgetFailed() {
        coming = null;
    }

    private static Duration lifetime(TokenWire.Answer answer) {
        return answer.expiresIn() == null ? Duration.ZERO : Duration.ofSeconds(answer.expiresIn());
    }

    private record Held(String token, Instant until) {
        @Override
        public String toString() {
            return "token until " + until;
        }
    }
}
