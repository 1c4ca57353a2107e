package io.deliverygraph.platform;

/** What is kept of a store, and is more than a list of things. */
public interface Weighed {

    /** How many it holds, such as profiles with their rates: what is kept is bounded by that. */
    int things();
}
