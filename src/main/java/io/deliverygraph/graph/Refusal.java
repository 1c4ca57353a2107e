package io.deliverygraph.graph;

import java.util.List;

/** Ends a mutation with user errors, from a place that cannot go on without what it did not find. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refusal(Problem problem) {
        super(problem.code().name(), null, false, false);
        this.problems = List.of(problem);
    }

    public List<Problem> problems() {
        return problems;
    }
}
