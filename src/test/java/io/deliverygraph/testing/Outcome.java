package io.deliverygraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** What a mutation answered. */
public record Outcome(String mutation, JsonPath answer) {

    /** A value of the payload; fails when the mutation did not succeed. */
    public <T> T get(String path) {
        succeeded();
        return answer.get(payload() + path);
    }

    /** A value of one region in the payload's profile. */
    public <T> T ofRegion(String name, String path) {
        return get("deliveryProfile.regions.find { it.name == '" + name + "' }." + path);
    }

    /** Fails unless there was nothing to complain about. */
    public Outcome succeeded() {
        assertThat(answer.getList("errors")).as(answer::prettify).isNull();
        assertThat(userErrors()).as(answer::prettify).isEmpty();
        return this;
    }

    /** The user errors; fails on a top-level error. */
    public List<Map<String, Object>> userErrors() {
        assertThat(answer.getList("errors")).as(answer::prettify).isNull();
        return answer.getList(payload() + "userErrors");
    }

    /** Each user error as {@code CODE input.field}, in the order of the answer. */
    public List<String> problems() {
        return userErrors().stream()
                .map(error -> error.get("code") + " " + path((List<?>) error.get("field")))
                .toList();
    }

    /** The messages of all user errors. */
    public List<String> messages() {
        return userErrors().stream().map(error -> (String) error.get("message")).toList();
    }

    /** A value of the first top-level error, such as {@code extensions.code}. */
    public String trouble(String path) {
        assertThat(answer.getList("errors")).as(answer::prettify).isNotNull();
        return answer.getString("errors[0]." + path);
    }

    private static String path(List<?> field) {
        return field == null
                ? "-"
                : String.join(".", field.stream().map(String::valueOf).toList());
    }

    private String payload() {
        return "data." + mutation + ".";
    }
}
