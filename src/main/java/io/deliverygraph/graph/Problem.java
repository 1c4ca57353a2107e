package io.deliverygraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something wrong with an input, before it is put into words: {@link Messages} makes a {@link UserError} of it in the
 * caller's language.
 *
 * @param field path into the input, {@code ["input", …]} unless {@link #in} says otherwise; null when no field is to
 *     blame
 * @param messageKey key in {@code ValidationMessages}
 * @param parameters what the message's placeholders stand for; never the value that the caller sent
 * @param platformCode the platform's own code when it refused, otherwise null
 * @param current the entity as it stands, with {@link UserErrorCode#STALE_REVISION}, otherwise null
 */
public record Problem(
        UserErrorCode code,
        List<String> field,
        String messageKey,
        Map<String, Object> parameters,
        String platformCode,
        Node current) {

    public Problem {
        field = field == null ? null : List.copyOf(field);
        parameters = Map.copyOf(parameters);
    }

    /** A problem at a field of the input: {@code at(NOT_FOUND, "profile.unknown", "profileId")}. */
    public static Problem at(UserErrorCode code, String messageKey, Object... path) {
        List<String> field = new ArrayList<>();
        field.add("input");
        for (Object step : path) {
            field.add(String.valueOf(step));
        }
        return new Problem(code, field, messageKey, Map.of(), null, null);
    }

    /** A problem that no single field is to blame for. */
    public static Problem of(UserErrorCode code, String messageKey) {
        return new Problem(code, null, messageKey, Map.of(), null, null);
    }

    /** The same problem, in an argument of this name instead of {@code input}; {@code filter.shipsTo} is two steps. */
    public Problem in(String argument) {
        if (field == null) {
            return this;
        }
        List<String> moved = new ArrayList<>(List.of(argument.split("\\.")));
        moved.addAll(field.subList(1, field.size()));
        return new Problem(code, moved, messageKey, parameters, platformCode, current);
    }

    /** The same problem, its message filled with one more parameter. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put(name, value);
        return new Problem(code, field, messageKey, more, platformCode, current);
    }

    /** The same problem, with the entity as it stands now. */
    public Problem withCurrent(Node entity) {
        return new Problem(code, field, messageKey, parameters, platformCode, entity);
    }

    /** The same problem, with the platform's own code. */
    public Problem withPlatformCode(String platformsOwn) {
        return new Problem(code, field, messageKey, parameters, platformsOwn, current);
    }
}
