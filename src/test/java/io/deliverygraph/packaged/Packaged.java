package io.deliverygraph.packaged;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the build has made: the executable where one was asked for, with {@code -Dnative}, and otherwise the jar. */
final class Packaged {

    private static final String APPLICATION = "target/quarkus-app/";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Packaged() {}

    /** Where the executable is; there is one only with {@code -Dnative}. */
    static Path executable() {
        return Path.of(System.getProperty("native.image.path"));
    }

    static boolean isNative() {
        return System.getProperty("native.image.path") != null;
    }

    /**
     * What starts the service.
     *
     * @param flags such as {@code -Xmx64m}, which jar and executable take alike
     * @param settings properties by name
     */
    static List<String> service(List<String> flags, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(isNative() ? executable().toString() : JAVA);
        command.addAll(flags);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        if (!isNative()) {
            command.addAll(List.of("-jar", APPLICATION + "quarkus-run.jar"));
        }
        return command;
    }

    /** What starts the sandbox: from the jar that has it, or from the classes, as no executable does. */
    static List<String> sandbox(String... options) {
        String packaged = String.join(
                File.pathSeparator, APPLICATION + "app/*", APPLICATION + "lib/main/*", APPLICATION + "lib/boot/*");
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-cp",
                isNative() ? System.getProperty("java.class.path") : packaged,
                "io.deliverygraph.sandbox.SandboxMain",
                "--port",
                "0"));
        command.addAll(List.of(options));
        return command;
    }

    /** A site and a shop at the sandbox, and ports of the service's own that only this machine reaches. */
    static Map<String, String> atSandbox(String sandbox) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("delivery.stores.demo.platform", "wix");
        settings.put("delivery.stores.demo.url", sandbox + "/wix");
        settings.put("delivery.stores.demo.site-id", "00000000-0000-4000-8000-0000000000de");
        settings.put("delivery.stores.demo.api-key", "any-key-will-do");
        settings.put("delivery.stores.shop.platform", "shopify");
        settings.put("delivery.stores.shop.url", sandbox + "/shopify");
        settings.put("delivery.stores.shop.shop", "demo.myshopify.com");
        settings.put("delivery.stores.shop.access-token", "any-token-will-do");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", "0");
        settings.put("quarkus.management.host", "127.0.0.1");
        settings.put("quarkus.management.port", "0");
        settings.put("quarkus.shutdown.delay", "0S");
        return settings;
    }
}
