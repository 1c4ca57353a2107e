package io.deliverygraph.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class SandboxTest {

    @Test
    void listensOnAFreePortUntilItIsClosed() {
        String url;
        try (Sandbox sandbox = Sandbox.start(SandboxSettings.defaults())) {
            url = sandbox.url();
            assertThat(url).isEqualTo("http://127.0.0.1:" + sandbox.port());
            assertThat(SandboxClient.control(sandbox).get("/calls").status()).isEqualTo(200);
        }
        assertThat(reachable(url)).isFalse();
    }

    @Test
    void saysThatAPortIsTaken() {
        try (Sandbox first = Sandbox.start(SandboxSettings.defaults())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Sandbox.start(SandboxSettings.defaults().withPort(first.port())))
                    .withMessage("cannot listen on 127.0.0.1:" + first.port());
        }
    }

    private static boolean reachable(String url) {
        try {
            SandboxClient.bare(url).get("/_sandbox/calls");
            return true;
        } catch (UncheckedIOException refused) {
            return false;
        }
    }
}
