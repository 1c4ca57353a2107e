package io.deliverygraph.sandbox.server;

import io.deliverygraph.sandbox.fault.ConnectionReset;
import io.deliverygraph.sandbox.fault.Failure;
import io.deliverygraph.sandbox.fault.Refused;
import io.deliverygraph.sandbox.fault.StaleRevision;
import io.deliverygraph.sandbox.fault.Status;
import io.deliverygraph.sandbox.fault.TruncatedBody;
import io.deliverygraph.sandbox.standin.Answer;
import io.deliverygraph.sandbox.standin.Call;
import io.deliverygraph.sandbox.standin.Operation;
import io.deliverygraph.sandbox.standin.StandIn;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One call with what is to go wrong with it, if anything. */
record Performance(StandIn standIn, Call call, Operation operation, Optional<Failure> failure) {

    private static final Logger LOGGER = Logger.getLogger("io.deliverygraph.sandbox");

    /** Cut in half when a truncated body is asked for a call that is not carried out. */
    private static final Answer NEVER_READ =
            new Answer(200, Map.of(), Buffer.buffer("{\"answer\":{\"that\":\"ends too soon\"}}"));

    /** Carries the call out, as far as the failure lets it, and says what goes back. */
    Reply reply() {
        try {
            return failure.isEmpty() ? new Reply.Whole(carriedOut(false)) : failed(failure.get());
        } catch (RuntimeException bug) {
            LOGGER.log(Level.SEVERE, "the sandbox failed at " + operation.label(), bug);
            return new Reply.Whole(standIn.failure(500));
        }
    }

    private Answer carriedOut(boolean overtaken) {
        return standIn.answer(call, operation, overtaken);
    }

    private Reply failed(Failure fault) {
        if (fault instanceof StaleRevision) {
            return new Reply.Whole(carriedOut(true));
        }
        if (fault instanceof Refused refused) {
            return new Reply.Whole(standIn.refused(call, operation, refused.code(), refused.applied()));
        }
        Optional<Answer> unseen = fault.applied() ? Optional.of(carriedOut(false)) : Optional.empty();
        if (fault instanceof ConnectionReset) {
            return new Reply.Reset();
        }
        if (fault instanceof TruncatedBody) {
            return new Reply.Whole(unseen.orElse(NEVER_READ).truncated());
        }
        return new Reply.Whole(statusOf((Status) fault));
    }

    private Answer statusOf(Status fault) {
        Answer answer = standIn.failure(fault.status());
        return fault.retryAfterSeconds()
                .map(seconds -> answer.withHeader("Retry-After", seconds.toString()))
                .orElse(answer);
    }
}
