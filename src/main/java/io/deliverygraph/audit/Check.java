package io.deliverygraph.audit;

import java.util.stream.Stream;

/** Looks for one kind of finding. Pure: what it sees is all in the set-up. */
@FunctionalInterface
interface Check {

    /** All of its kind, in the order of the store's profiles, regions and options. */
    Stream<Finding> in(SetUp setUp);
}
