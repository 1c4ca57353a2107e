package io.deliverygraph.sandbox;

import io.deliverygraph.sandbox.standin.Seed;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The options of {@link SandboxMain}. */
final class CommandLine {

    private static final String HELP = """
            Usage: SandboxMain [options]
              --port N              port to listen on (default 8090; 0 picks a free one)
              --host ADDRESS        address to listen on (default 127.0.0.1)
              --seed NAME           what each site or shop starts with: demo (default), neglected or new-site
              --api-key KEY         Wix: accept only this key and tokens issued for it (default: any credential)
              --calls-per-minute N  Wix: answer 429 after N calls of a site in a minute (default 0: no limit; the real one: 200)
              --token-seconds N     Wix: how long an issued access token lives (default 14400)
              --access-token TOKEN  Shopify: accept only this access token (default: any)
              --bucket N            Shopify: points the bucket of a shop holds (default 2000)
              --restore-rate N      Shopify: points that come back in a second (default 100)
              --removal-millis N    Shopify: how long the removal of a profile takes (default 1000)
              --local-hooks         Shopify: let webhooks go to addresses of this machine
              --hook-secret SECRET  Shopify: signs the webhooks (default sandbox-secret)
              --hook-retry-millis N Shopify: pause before a webhook is tried again, then doubled (default 1000)
              --help                print this""";

    private static final int DEFAULT_PORT = 8090;
    private static final int ONE_HOUR = 60 * 60 * 1000;

    private static final int LAST_PORT = 65535;

    private CommandLine() {}

    /** What the arguments ask for. */
    sealed interface Reading permits Run, Help, Wrong {}

    record Run(SandboxSettings settings) implements Reading {}

    record Help(String text) implements Reading {}

    /** @param sentence what is wrong, for people */
    record Wrong(String sentence) implements Reading {}

    static Reading read(String... arguments) {
        SandboxSettings settings = SandboxSettings.defaults().withPort(DEFAULT_PORT);
        Iterator<String> rest = List.of(arguments).iterator();
        try {
            while (rest.hasNext()) {
                String option = rest.next();
                if (option.equals("--help") || option.equals("-h")) {
                    return new Help(HELP);
                }
                settings = with(settings, option, rest);
            }
        } catch (IllegalArgumentException wrong) {
            return new Wrong(wrong.getMessage());
        }
        return new Run(settings);
    }

    private static SandboxSettings with(SandboxSettings settings, String option, Iterator<String> rest) {
        return switch (option) {
            case "--port" -> settings.withPort(number(option, value(option, rest), 0, LAST_PORT));
            case "--host" -> settings.withHost(value(option, rest));
            case "--seed" -> settings.withSeed(seed(value(option, rest)));
            case "--api-key" -> settings.withApiKey(value(option, rest));
            case "--calls-per-minute" ->
                settings.withCallsPerMinute(number(option, value(option, rest), 0, Integer.MAX_VALUE));
            case "--token-seconds" ->
                settings.withTokenSeconds(number(option, value(option, rest), 1, Integer.MAX_VALUE));
            case "--access-token" -> settings.withAccessToken(value(option, rest));
            case "--bucket" -> settings.withBucket(number(option, value(option, rest), 1, Integer.MAX_VALUE));
            case "--restore-rate" ->
                settings.withRestoreRate(number(option, value(option, rest), 0, Integer.MAX_VALUE));
            case "--removal-millis" ->
                settings.withRemovalDelay(Duration.ofMillis(number(option, value(option, rest), 0, Integer.MAX_VALUE)));
            case "--local-hooks" -> settings.withLocalHooks();
            case "--hook-secret" ->
                settings.withHooks(settings.shopify().hooks().withSecret(value(option, rest)));
            case "--hook-retry-millis" ->
                settings.withHooks(settings.shopify()
                        .hooks()
                        .withRetryDelay(Duration.ofMillis(number(option, value(option, rest), 1, ONE_HOUR))));
            default ->
                throw new IllegalArgumentException(
                        "Unknown option " + option + "; --help lists the options there are.");
        };
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("Option " + option + " needs a value.");
        }
        String value = rest.next();
        if (value.isBlank()) {
            throw new IllegalArgumentException("Option " + option + " needs a value that is not empty.");
        }
        return value;
    }

    private static int number(String option, String value, int least, int most) {
        Optional<Integer> number = whole(value).filter(given -> given >= least && given <= most);
        return number.orElseThrow(() -> new IllegalArgumentException(
                "Option " + option + " needs a whole number from " + least + " to " + most + ", not " + value + "."));
    }

    private static Optional<Integer> whole(String value) {
        try {
            return Optional.of(Integer.valueOf(value));
        } catch (NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    private static Seed seed(String name) {
        return Seed.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Option --seed needs one of " + Seed.names() + ", not " + name + "."));
    }
}
