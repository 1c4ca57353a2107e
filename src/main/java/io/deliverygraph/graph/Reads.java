package io.deliverygraph.graph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resolver may ask of platforms, the most it does. The cost of a document is worked out from it before anything
 * runs, so every resolver says it, those that read nothing too.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {

    /** Shared with every other field of the document that reads the same. */
    Read[] value() default {};

    /** Read anew for each field of the document. */
    Read[] forEachField() default {};

    /**
     * Read anew for each thing that the field belongs to; of a field at the root, for as many as lists usually have.
     */
    Read[] forEachParent() default {};

    /** Calls of a mutation that change something, the most in the usual case. */
    int writes() default 0;

    /** Whether ids of any kind say by themselves what is read, as those of {@code node} do. */
    boolean byIds() default false;

    /** Whether it asks every connected store when {@code filter.storeIds} names none. */
    boolean everyStore() default false;
}
