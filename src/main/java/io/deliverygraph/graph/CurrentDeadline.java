package io.deliverygraph.graph;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.RequestScoped;

/** The deadline of the request that is under way. */
@RequestScoped
public class CurrentDeadline {

    private volatile Deadline deadline = Deadline.NONE;

    /** What nobody set has no end. */
    public Deadline get() {
        return deadline;
    }

    /** Said once, by whoever took the request. */
    public void set(Deadline ofRequest) {
        this.deadline = ofRequest;
    }

    /** The same for code that may also run without a request, as in the background: there is no end then. */
    public static Deadline orNone(CurrentDeadline current) {
        ManagedContext request = Arc.container().requestContext();
        return request.isActive() ? current.get() : Deadline.NONE;
    }

    /** That of the request which is running here; without an end where there is none. */
    public static Deadline here() {
        ArcContainer container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? container.instance(CurrentDeadline.class).get().get()
                : Deadline.NONE;
    }
}
