package io.deliverygraph.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Inputs of queries. Mutations answer problems of their input as {@code userErrors}; a query has no such place, so its
 * field fails with {@link BadRequest}, which carries all of them in the caller's language. Nothing invalid is ever
 * forwarded: ask here before reading.
 */
@ApplicationScoped
public class Questions {

    private final Violations violations;
    private final Messages messages;
    private final CallerLanguage caller;

    Questions(Violations violations, Messages messages, CallerLanguage caller) {
        this.violations = violations;
        this.messages = messages;
        this.caller = caller;
    }

    /**
     * The input itself, if nothing is wrong with it.
     *
     * @param input with its Bean Validation rules; null is left as it is
     * @param argument where it stands in the field's arguments, such as {@code destination} or {@code filter.shipsTo}
     * @throws BadRequest with every problem otherwise
     */
    public <T> T checked(T input, String argument) {
        if (input != null) {
            refuse(violations.of(input).stream()
                    .map(problem -> problem.in(argument))
                    .toList());
        }
        return input;
    }

    /**
     * For what only shows after reading, such as an id that names nothing.
     *
     * @param problems their fields lead from the name of the argument; nothing happens if there are none
     * @throws BadRequest with all of them
     */
    public void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw BadRequest.of(problems.stream()
                    .map(problem -> messages.say(problem, caller.language()))
                    .toList());
        }
    }

    /**
     * For what a field cannot be answered without, to be thrown.
     *
     * @param problem its field leads from the name of the argument
     */
    public BadRequest notFound(Problem problem) {
        return BadRequest.notFound(messages.say(problem, caller.language()));
    }
}
