package io.deliverygraph.graph;

/**
 * A request that cannot be answered as it was asked. Its message goes to the client as it is: one sentence that says
 * what to do.
 */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    private BadRequest(ErrorCode code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    /** An argument that makes no sense. */
    public static BadRequest of(String sentence) {
        return new BadRequest(ErrorCode.BAD_REQUEST, sentence);
    }

    /** Something that a non-null field needs and that is not there. */
    public static BadRequest notFound(String sentence) {
        return new BadRequest(ErrorCode.NOT_FOUND, sentence);
    }

    ErrorCode code() {
        return code;
    }
}
