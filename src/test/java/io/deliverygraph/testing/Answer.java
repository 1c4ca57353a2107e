package io.deliverygraph.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ResponseBodyData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON answer, read by paths. REST Assured compiles a Groovy script for each path that is asked for, which was two
 * thirds of the test thread's time in a profile of one class; names, indexes and a search for one value are walked here
 * instead, with the same result. Every other path is left to REST Assured.
 */
public final class Answer extends JsonPath {

    private static final Pattern STEP =
            Pattern.compile("\\.?(?:find \\{ it\\.(?<key>\\w+) == '(?<wanted>[^']*)' }|(?<name>[\\w-]+)(?!\\()"
                    + "|\\[(?<index>\\d+)])(?=[.\\[]|$)");

    private final Object whole;
    private String root = "";

    private Answer(String json) {
        super(json);
        whole = super.get("$");
    }

    /** An answer as text. */
    public static Answer of(String json) {
        return new Answer(json);
    }

    /** The body of an answer. */
    public static Answer of(ResponseBodyData answer) {
        return of(answer.asString());
    }

    @Override
    public JsonPath setRootPath(String path) {
        root = path;
        return super.setRootPath(path);
    }

    @Override
    @SuppressWarnings("unchecked") // as REST Assured has it
    public <T> T get(String path) {
        String dot = root.isEmpty() || path.isEmpty() || path.startsWith("[") ? "" : ".";
        String full = root + dot + path;
        Matcher step = STEP.matcher(full);
        Object value = whole;
        int end = 0;
        while (end < full.length()) {
            if (!step.find() || step.start() != end) {
                return super.get(path);
            }
            value = next(value, step);
            end = step.end();
        }
        return (T) value;
    }

    private static Object next(Object value, Matcher step) {
        if (step.group("name") != null) {
            return named(value, step.group("name"));
        }
        if (step.group("index") != null) {
            return at(value, Integer.parseInt(step.group("index")));
        }
        return found(value, step.group("key"), step.group("wanted"));
    }

    /** Of a list, what its elements have under this name, without those that are null. */
    private static Object named(Object value, String name) {
        if (value instanceof Map<?, ?> object) {
            return object.get(name);
        }
        if (!(value instanceof List<?> list)) {
            return null;
        }
        List<Object> all = new ArrayList<>();
        list.stream().filter(Objects::nonNull).forEach(each -> all.add(named(each, name)));
        return all;
    }

    private static Object at(Object value, int index) {
        return value instanceof List<?> list && index < list.size() ? list.get(index) : null;
    }

    private static Object found(Object value, String key, String wanted) {
        if (!(value instanceof List<?> list)) {
            return null;
        }
        for (Object each : list) {
            if (wanted.equals(named(each, key))) {
                return each;
            }
        }
        return null;
    }
}
