package io.deliverygraph.graph;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;

/** The deadline of the request that is under way. */
@RequestScoped
@Unremovable // looked up where it is needed
public class CurrentDeadline {

    private static final RequestBean<CurrentDeadline> OF_REQUEST = new RequestBean<>(CurrentDeadline.class);

    private volatile Deadline deadline = Deadline.NONE;

    /** Said once, by whoever took the request. */
    public void set(Deadline ofRequest) {
        this.deadline = ofRequest;
    }

    /**
     * That of the request which is running here. Without an end where nobody set one, and where there is no request.
     */
    public static Deadline here() {
        CurrentDeadline ofRequest = OF_REQUEST.here();
        return ofRequest == null ? Deadline.NONE : ofRequest.deadline;
    }
}
