package io.deliverygraph.graph.execution;

import graphql.schema.CoercingSerializeException;
import java.util.Arrays;

/**
 * Writes an answer straight to bytes. Properties are read only here, where they are written. A null where the schema
 * allows none takes back what was written of the object that holds it.
 */
final class AnswerWriter {

    private static final Object[] NOTHING = {};

    private final JsonBytes out;
    private final Troubles troubles;
    private final Trail trail = new Trail();

    AnswerWriter(JsonBytes out, Troubles troubles) {
        this.out = out;
        this.troubles = troubles;
    }

    /** Writes the whole of {@code data}: an object or the word null. */
    void data(Node root) {
        if (!object(root.source(), root.plan(), root.slots())) {
            out.backTo(0);
            out.nothing();
        }
    }

    /** Whether the field, for which all was waited, leaves its object standing. */
    boolean stands(FieldPlan field, Node of) {
        trail.into(field);
        boolean whole = value(of.slots()[field.slot()], field.shape());
        trail.out();
        return whole;
    }

    /** @return false when a null in it takes it along */
    private boolean object(Object source, ObjectPlan plan, Object[] slots) {
        boolean whole = true;
        out.sign('{');
        int first = 1;
        for (FieldPlan field : plan.fields()) {
            out.raw(field.keyBytes(), first);
            first = 0;
            trail.into(field);
            // The others are read even then: what is wrong with them is told too.
            whole &= value(field.waits() ? slots[field.slot()] : atHand(field, source), field.shape());
            trail.out();
        }
        out.sign('}');
        return whole;
    }

    private Object atHand(FieldPlan field, Object source) {
        if (field.fetch() instanceof Fetch.TypeName type) {
            return type.name();
        }
        try {
            return ((Fetch.Property) field.fetch()).of().apply(source);
        } catch (RuntimeException thrown) {
            troubles.thrown(trail.path(), field.location(), thrown);
            return Failed.NOTED;
        }
    }

    /** @return false when it is null where the schema allows none */
    private boolean value(Object value, Shape shape) {
        int before = out.size();
        if (value != null && value != Failed.NOTED && written(value, shape)) {
            return true;
        }
        out.backTo(before);
        if (shape.nonNull()) {
            if (value == null) {
                troubles.missing(trail.path(), shape.typeName());
            }
            return false;
        }
        return out.nothing();
    }

    private boolean written(Object value, Shape shape) {
        if (shape instanceof Shape.Leaf leaf) {
            return leaf(value, leaf);
        }
        if (shape instanceof Shape.ListOf list) {
            return list(value, list);
        }
        if (value instanceof Node node) {
            return object(node.source(), node.plan(), node.slots());
        }
        ObjectPlan plan = ((Shape.Thing) shape).planFor(value);
        if (plan == null) {
            return unfit(value, shape, null);
        }
        return object(value, plan, NOTHING);
    }

    private boolean leaf(Object value, Shape.Leaf leaf) {
        try {
            if (leaf.format().write(value, out)) {
                return true;
            }
        } catch (CoercingSerializeException none) {
            return unfit(value, leaf, none);
        }
        if (leaf.nonNull()) {
            troubles.missing(trail.path(), leaf.typeName());
        }
        return false;
    }

    private boolean list(Object value, Shape.ListOf list) {
        if (value instanceof Iterable<?> elements) {
            return elements(elements, list.element());
        }
        if (value instanceof Object[] elements) {
            return elements(Arrays.asList(elements), list.element());
        }
        return unfit(value, list, null);
    }

    private boolean elements(Iterable<?> elements, Shape shape) {
        boolean whole = true;
        int index = 0;
        out.sign('[');
        for (Object element : elements) {
            if (index > 0) {
                out.sign(',');
            }
            trail.into(index++);
            whole &= value(element, shape);
            trail.out();
        }
        out.sign(']');
        return whole;
    }

    /** The value is none of what the schema promises: our mistake. */
    private boolean unfit(Object value, Shape shape, CoercingSerializeException why) {
        String what = "A " + value.getClass().getName() + " is no " + shape.typeName();
        troubles.thrown(trail.path(), null, new IllegalStateException(what, why));
        return false;
    }
}
