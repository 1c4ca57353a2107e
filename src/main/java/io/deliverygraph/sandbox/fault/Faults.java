package io.deliverygraph.sandbox.fault;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.standin.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that still wait, struck in the order they were added. A call may suffer one latency and one failure. */
public final class Faults {

    private final List<AimedFault> waiting = new ArrayList<>();

    public synchronized void add(AimedFault fault) {
        waiting.add(fault);
    }

    public synchronized void clear() {
        waiting.clear();
    }

    /** Uses up one call of the first latency that strikes this operation. */
    public Optional<Latency> nextLatency(Operation operation) {
        return next(operation, Latency.class);
    }

    /** Uses up one call of the first failure that strikes this operation. */
    public Optional<Failure> nextFailure(Operation operation) {
        return next(operation, Failure.class);
    }

    private synchronized <F extends Fault> Optional<F> next(Operation operation, Class<F> kind) {
        for (int index = 0; index < waiting.size(); index++) {
            AimedFault candidate = waiting.get(index);
            if (kind.isInstance(candidate.fault()) && candidate.strikes(operation)) {
                useUp(index, candidate);
                return Optional.of(kind.cast(candidate.fault()));
            }
        }
        return Optional.empty();
    }

    private void useUp(int index, AimedFault fault) {
        if (fault.calls() == 1) {
            waiting.remove(index);
        } else {
            waiting.set(index, fault.afterOneCall());
        }
    }

    /** {@code {"faults": [...]}} with the calls each one has left, worded as {@link FaultRequest} reads them. */
    public synchronized ObjectNode describe() {
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("faults");
        waiting.forEach(fault -> list.add(FaultRequest.write(fault)));
        return answer;
    }
}
