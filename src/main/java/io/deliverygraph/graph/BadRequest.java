package io.deliverygraph.graph;

import java.util.List;

/**
 * A request that cannot be answered as it was asked. Its message goes to the client as it is: one sentence that says
 * what to do.
 */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<UserError> problems;

    private BadRequest(ErrorCode code, String sentence, List<UserError> problems) {
        super(sentence, null, false, false);
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    /** An argument that makes no sense. */
    public static BadRequest of(String sentence) {
        return new BadRequest(ErrorCode.BAD_REQUEST, sentence, List.of());
    }

    /** Something that a non-null field needs and that is not there: {@link Questions} makes it, as below. */
    static BadRequest notFound(UserError problem) {
        return new BadRequest(ErrorCode.NOT_FOUND, sentence(problem), List.of(problem));
    }

    /**
     * An input with problems, already in the caller's language: {@link Questions} makes it. The message is the first
     * problem's, behind its path.
     *
     * @param problems at least one
     */
    static BadRequest of(List<UserError> problems) {
        return new BadRequest(ErrorCode.BAD_REQUEST, sentence(problems.get(0)), problems);
    }

    private static String sentence(UserError problem) {
        String path = problem.field() == null ? "" : String.join(".", problem.field()) + ": ";
        return path + problem.message();
    }

    ErrorCode code() {
        return code;
    }

    /** Everything that is wrong with the input; empty where the message says it all. */
    List<UserError> problems() {
        return problems;
    }
}
