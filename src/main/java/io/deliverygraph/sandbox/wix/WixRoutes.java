package io.deliverygraph.sandbox.wix;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the method at an address. Methods with fixed segments are declared first and win. */
final class WixRoutes {

    private static final List<Template> TEMPLATES =
            Arrays.stream(WixMethod.values()).map(Template::of).toList();

    private WixRoutes() {}

    static Optional<WixRoute> find(String verb, String path) {
        String[] segments = path.split("/", -1);
        for (Template template : TEMPLATES) {
            if (template.fits(verb, segments)) {
                return Optional.of(new WixRoute(template.method(), template.variables(segments)));
            }
        }
        return Optional.empty();
    }

    private record Template(WixMethod method, List<String> segments) {

        static Template of(WixMethod method) {
            return new Template(method, List.of(method.template().split("/", -1)));
        }

        boolean fits(String verb, String[] path) {
            if (path.length != segments.size() || !method.takes(verb)) {
                return false;
            }
            for (int index = 0; index < path.length; index++) {
                if (!isVariable(index) && !segments.get(index).equals(path[index])) {
                    return false;
                }
            }
            return true;
        }

        Map<String, String> variables(String[] path) {
            Map<String, String> variables = new HashMap<>();
            for (int index = 0; index < path.length; index++) {
                if (isVariable(index)) {
                    variables.put(name(index), decoded(path[index]));
                }
            }
            return variables;
        }

        /** What cannot be decoded is no id either, and is refused as such. */
        private static String decoded(String segment) {
            try {
                return QueryStringDecoder.decodeComponent(segment);
            } catch (IllegalArgumentException broken) {
                return segment;
            }
        }

        private boolean isVariable(int index) {
            return segments.get(index).startsWith("{");
        }

        private String name(int index) {
            String segment = segments.get(index);
            return segment.substring(1, segment.length() - 1);
        }
    }
}
