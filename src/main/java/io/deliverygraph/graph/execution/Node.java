package io.deliverygraph.graph.execution;

/**
 * An object of the answer of which something had to be waited for.
 *
 * @param slots values of the fields that wait, each in its slot; a value is null, as the resolver gave it, a node, an
 *     array of such values, or {@link Failed}
 */
record Node(Object source, ObjectPlan plan, Object[] slots) {

    Node(Object source, ObjectPlan plan) {
        this(source, plan, new Object[plan.waiting().size()]);
    }
}
