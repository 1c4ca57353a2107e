package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.field.AnyObject;
import io.deliverygraph.sandbox.wix.field.Member;
import io.deliverygraph.sandbox.wix.field.Struct;
import io.deliverygraph.sandbox.wix.field.Text;

/** Data of other apps on an entity (Wix contract 4.17). Any namespace is taken; its data is replaced as a whole. */
final class ExtendedFields {

    static final Struct REQUEST = new Struct(
            Member.required("namespace", Text.ofAnyLength(1)), Member.required("namespaceData", new AnyObject()));

    private ExtendedFields() {}

    /** A copy with the namespace replaced. The revision stays as it is. */
    static ObjectNode replaced(ObjectNode stored, ObjectNode request, WixCall call) {
        ObjectNode changed = stored.deepCopy();
        ObjectNode namespaces = changed.withObject("/extendedFields/namespaces");
        namespaces.set(request.get("namespace").textValue(), request.get("namespaceData"));
        return changed.put("updatedDate", Dates.wire(call.now()));
    }
}
