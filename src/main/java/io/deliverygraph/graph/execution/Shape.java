package io.deliverygraph.graph.execution;

import java.util.Map;

/** What a value looks like in the answer. */
sealed interface Shape permits Shape.Leaf, Shape.ListOf, Shape.Thing {

    /** Whether null here takes what holds it along. */
    boolean nonNull();

    /** Whether something in it has to be waited for. */
    boolean waits();

    /** As the schema has it, without the mark of its own nullability. */
    String typeName();

    /** A scalar or an enum value. */
    record Leaf(boolean nonNull, String typeName, LeafFormat format) implements Shape {

        @Override
        public boolean waits() {
            return false;
        }
    }

    /** A list, whose elements may be lists. */
    record ListOf(boolean nonNull, Shape element) implements Shape {

        @Override
        public boolean waits() {
            return element.waits();
        }

        @Override
        public String typeName() {
            return "[" + element.typeName() + (element.nonNull() ? "!]" : "]");
        }
    }

    /**
     * Something with fields.
     *
     * @param only the plan for all values, where the type is no interface or union; otherwise null
     * @param byClass the plan for each class of values
     */
    record Thing(boolean nonNull, String typeName, boolean waits, ObjectPlan only, Map<Class<?>, ObjectPlan> byClass)
            implements Shape {

        /** Null for a value that nobody foresaw. */
        ObjectPlan planFor(Object value) {
            return only != null ? only : byClass.get(value.getClass());
        }
    }
}
