package io.deliverygraph.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.shopify.hook.HookSettings;
import io.deliverygraph.sandbox.standin.Seed;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void servesTheDemoOnPort8090WithoutOptions() {
        SandboxSettings settings = settings();
        assertThat(settings.port()).isEqualTo(8090);
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.seed()).isEqualTo(Seed.DEMO);
        assertThat(settings.apiKey()).isEmpty();
        assertThat(settings.callsPerMinute()).isZero();
    }

    @Test
    void takesEveryOption() {
        SandboxSettings settings = settings(
                ("--port 0 --host 0.0.0.0 --seed new-site --api-key k --calls-per-minute 200" + " --token-seconds 60")
                        .split(" "));
        assertThat(settings.port()).isZero();
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.seed()).isEqualTo(Seed.NEW_SITE);
        assertThat(settings.apiKey()).contains("k");
        assertThat(settings.callsPerMinute()).isEqualTo(200);
        assertThat(settings.tokenSeconds()).isEqualTo(60);
    }

    @Test
    void takesTheOptionsOfShopify() {
        SandboxSettings.OfShopify shopify = settings(
                        ("--access-token t --bucket 500 --restore-rate 50 --removal-millis 20"
                                        + " --local-hooks --hook-secret s --hook-retry-millis 7 --port 1")
                                .split(" "))
                .shopify();
        assertThat(shopify)
                .isEqualTo(new SandboxSettings.OfShopify(
                        Optional.of("t"),
                        500,
                        50,
                        Duration.ofMillis(20),
                        new HookSettings(true, "s", Duration.ofMillis(7))));
        assertThat(settings().shopify())
                .isEqualTo(new SandboxSettings.OfShopify(
                        Optional.empty(), 2000, 100, Duration.ofSeconds(1), HookSettings.DEFAULTS));
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(((CommandLine.Help) CommandLine.read("--help")).text())
                .contains("--port", "--host", "--seed", "--api-key", "--calls-per-minute", "--token-seconds")
                .contains("--access-token", "--bucket", "--restore-rate", "--removal-millis", "--local-hooks");
    }

    @ParameterizedTest
    @CsvSource({
        "--prot 1, Unknown option --prot; --help lists the options there are.",
        "--port, Option --port needs a value.",
        "--port x, 'Option --port needs a whole number from 0 to 65535, not x.'",
        "--port 65536, 'Option --port needs a whole number from 0 to 65535, not 65536.'",
        "--token-seconds 0, 'Option --token-seconds needs a whole number from 1 to 2147483647, not 0.'",
        "--seed rich, 'Option --seed needs one of demo, neglected, new-site, not rich.'"
    })
    void explainsAWrongOptionInOneSentence(String arguments, String sentence) {
        assertThat(CommandLine.read(arguments.split(" "))).isEqualTo(new CommandLine.Wrong(sentence));
    }

    private static SandboxSettings settings(String... arguments) {
        return ((CommandLine.Run) CommandLine.read(arguments)).settings();
    }
}
