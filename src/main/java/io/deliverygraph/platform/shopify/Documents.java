package io.deliverygraph.platform.shopify;

import io.quarkus.runtime.annotations.RegisterResources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The documents that we send: one file for each operation, and one for each fragment that operations share. */
@RegisterResources(globs = "io/deliverygraph/platform/shopify/*.graphql")
final class Documents {

    static final String FOLDER = "/io/deliverygraph/platform/shopify/";

    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.\\s*(\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*\\R");

    private static final Map<String, String> FILES = new ConcurrentHashMap<>();
    private static final Map<String, String> WHOLE = new ConcurrentHashMap<>();

    private Documents() {}

    /** The operation of this name, followed by every fragment that it needs. */
    static String named(String operation) {
        return WHOLE.computeIfAbsent(operation, name -> withFragments(file(name)));
    }

    /** This text, followed by every fragment that it needs. */
    static String withFragments(String operation) {
        Set<String> fragments = new LinkedHashSet<>();
        collect(operation, fragments);
        return operation + fragments.stream().map(Documents::file).collect(Collectors.joining());
    }

    /** What one file says, without its comments. */
    static String file(String name) {
        return FILES.computeIfAbsent(name, Documents::read);
    }

    private static void collect(String text, Set<String> fragments) {
        Matcher spread = SPREAD.matcher(text);
        while (spread.find()) {
            String name = spread.group(1);
            if (!name.equals("on") && fragments.add(name)) {
                collect(file(name), fragments);
            }
        }
    }

    private static String read(String name) {
        try (InputStream file = Documents.class.getResourceAsStream(FOLDER + name + ".graphql")) {
            if (file == null) {
                throw new IllegalStateException("no document " + name);
            }
            return COMMENT.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read document " + name, e);
        }
    }
}
