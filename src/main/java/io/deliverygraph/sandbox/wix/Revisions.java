package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.error.WixError;
import java.util.function.Consumer;

/** Optimistic concurrency (Wix contract 1.6). */
final class Revisions {

    private Revisions() {}

    /**
     * Refuses a call whose revision is not the current one.
     *
     * @param sent what the call carries; missing means that nothing is checked
     * @param store where the change of an overtaking caller goes
     */
    static void check(WixCall call, ObjectNode stored, JsonNode sent, Consumer<ObjectNode> store) {
        if (call.overtaken()) {
            store.accept(advanced(stored.deepCopy(), call));
            throw WixError.REVISION_MISMATCH.refusal();
        }
        if (!sent.isMissingNode()
                && !sent.textValue().equals(stored.get("revision").textValue())) {
            throw WixError.REVISION_MISMATCH.refusal();
        }
    }

    /** Counts the revision of a changed copy up by one and dates it. */
    static ObjectNode advanced(ObjectNode changed, WixCall call) {
        long revision = Long.parseLong(changed.get("revision").textValue());
        changed.put("revision", Long.toString(revision + 1));
        return changed.put("updatedDate", Dates.wire(call.now()));
    }
}
