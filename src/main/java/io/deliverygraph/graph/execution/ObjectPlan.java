package io.deliverygraph.graph.execution;

import java.util.List;

/**
 * What is answered of an object of one type at one place of a document.
 *
 * @param typeName name of the object type
 * @param fields in the order of the answer
 * @param waiting those of them that have to be waited for, in order
 */
record ObjectPlan(String typeName, List<FieldPlan> fields, List<FieldPlan> waiting) {

    /** Numbers the places of those that wait. */
    static ObjectPlan of(String typeName, List<FieldPlan> fields) {
        return new ObjectPlan(
                typeName,
                List.copyOf(fields),
                fields.stream().filter(FieldPlan::waits).toList());
    }
}
