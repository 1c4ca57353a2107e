package io.deliverygraph.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.standin.Operation;
import io.deliverygraph.sandbox.standin.RefusalCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Faults as JSON: {@code {"method": "updateDeliveryProfile", "kind": "status", "status": 429, "retryAfterSeconds": 2,
 * "calls": 3, "applied": true}}. Kinds: {@code latency} (with {@code millis}), {@code status} (with {@code status} and,
 * if wanted, {@code retryAfterSeconds}), {@code reset}, {@code truncated}, {@code staleRevision}, {@code refused} (with
 * {@code code}, see {@link RefusalCode}). {@code method} is a label or {@code "*"} (also when left out); {@code calls}
 * is 1 and {@code applied} false unless said otherwise.
 */
public final class FaultRequest {

    private static final List<String> KINDS =
            List.of("latency", "status", "reset", "truncated", "staleRevision", "refused");
    private static final Set<Integer> STATUSES = new TreeSet<>(Set.of(429, 500, 501, 502, 503, 504));
    private static final Set<String> KEYS =
            Set.of("method", "kind", "millis", "status", "retryAfterSeconds", "code", "calls", "applied");
    private static final int LONGEST_WAIT_MILLIS = 600_000;
    private static final int MOST_CALLS = 1_000_000;

    private FaultRequest() {}

    /** @throws IllegalArgumentException with a sentence for people, if the request makes no sense */
    public static AimedFault read(ObjectNode request, Collection<? extends Operation> operations) {
        request.fieldNames().forEachRemaining(FaultRequest::checkKey);
        String method = method(request.path("method"), operations);
        Fault fault = fault(request);
        refuseWhatCannotStrike(method, fault, operations);
        return new AimedFault(
                method, fault, number(request, "calls", 1, MOST_CALLS).orElse(1));
    }

    private static void checkKey(String key) {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException(
                    "A fault has no \"" + key + "\"; it has " + quoted(new TreeSet<>(KEYS)) + ".");
        }
    }

    private static String method(JsonNode given, Collection<? extends Operation> operations) {
        if (given.isMissingNode() || given.asText().equals(AimedFault.ANY)) {
            return AimedFault.ANY;
        }
        if (operations.stream().noneMatch(operation -> operation.label().equals(given.asText()))) {
            throw new IllegalArgumentException("There is no method " + given + "; there are \"*\", "
                    + quoted(operations.stream().map(Operation::label).toList()) + ".");
        }
        return given.asText();
    }

    private static Fault fault(ObjectNode request) {
        boolean applied = applied(request.path("applied"));
        return switch (request.path("kind").asText()) {
            case "latency" -> new Latency(needed(request, "millis", 1, LONGEST_WAIT_MILLIS), applied);
            case "status" -> status(request, applied);
            case "reset" -> new ConnectionReset(applied);
            case "truncated" -> new TruncatedBody(applied);
            case "staleRevision" -> staleRevision(applied);
            case "refused" -> refused(request, applied);
            default -> throw new IllegalArgumentException("\"kind\" has to be one of " + quoted(KINDS) + ".");
        };
    }

    private static Status status(ObjectNode request, boolean applied) {
        JsonNode status = request.path("status");
        if (!status.isInt() || !STATUSES.contains(status.intValue())) {
            throw new IllegalArgumentException("\"status\" has to be one of " + STATUSES + ".");
        }
        return new Status(status.intValue(), number(request, "retryAfterSeconds", 0, Integer.MAX_VALUE), applied);
    }

    private static StaleRevision staleRevision(boolean applied) {
        if (applied) {
            throw new IllegalArgumentException("A staleRevision cannot be applied: the call is refused.");
        }
        return new StaleRevision();
    }

    private static Refused refused(ObjectNode request, boolean applied) {
        RefusalCode code = Arrays.stream(RefusalCode.values())
                .filter(known -> known.name().equals(request.path("code").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"code\" has to be one of "
                        + quoted(Arrays.stream(RefusalCode.values())
                                .map(RefusalCode::name)
                                .toList())
                        + "."));
        if (applied && code != RefusalCode.INTERNAL_SERVER_ERROR) {
            throw new IllegalArgumentException("A refusal with " + code + " cannot be applied: nothing is done.");
        }
        return new Refused(code, applied);
    }

    private static boolean applied(JsonNode given) {
        if (!given.isMissingNode() && !given.isBoolean()) {
            throw new IllegalArgumentException("\"applied\" has to be true or false.");
        }
        return given.asBoolean();
    }

    private static void refuseWhatCannotStrike(String method, Fault fault, Collection<? extends Operation> operations) {
        boolean aimless =
                operations.stream().noneMatch(operation -> new AimedFault(method, fault, 1).strikes(operation));
        if (aimless) {
            throw new IllegalArgumentException(
                    fault instanceof Refused
                            ? "A refusal cannot strike " + method + ", which is not refused by a code."
                            : "A staleRevision cannot strike " + method + ", which carries no revision.");
        }
    }

    private static int needed(ObjectNode request, String key, int least, int most) {
        return number(request, key, least, most)
                .orElseThrow(() -> new IllegalArgumentException("This kind of fault needs \"" + key + "\"."));
    }

    private static Optional<Integer> number(ObjectNode request, String key, int least, int most) {
        JsonNode given = request.path(key);
        if (given.isMissingNode()) {
            return Optional.empty();
        }
        if (!given.isInt() || given.intValue() < least || given.intValue() > most) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" has to be a whole number from " + least + " to " + most + ".");
        }
        return Optional.of(given.intValue());
    }

    private static String quoted(Collection<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }

    static ObjectNode write(AimedFault aimed) {
        ObjectNode json = Json.object().put("method", aimed.method());
        Fault fault = aimed.fault();
        if (fault instanceof Latency latency) {
            json.put("kind", "latency").put("millis", latency.millis());
        } else if (fault instanceof Status status) {
            json.put("kind", "status").put("status", status.status());
            status.retryAfterSeconds().ifPresent(seconds -> json.put("retryAfterSeconds", seconds));
        } else if (fault instanceof ConnectionReset) {
            json.put("kind", "reset");
        } else if (fault instanceof TruncatedBody) {
            json.put("kind", "truncated");
        } else if (fault instanceof Refused refused) {
            json.put("kind", "refused").put("code", refused.code().name());
        } else {
            json.put("kind", "staleRevision");
        }
        return json.put("calls", aimed.calls()).put("applied", fault.applied());
    }
}
