package io.deliverygraph.graph;

import java.util.List;

/**
 * Rules that one property cannot keep by itself: what goes together, what excludes each other, what must be there. The
 * start asks every bean of this type, tells all mistakes at once and ends; so nothing may fail before it is asked.
 */
public interface ConfigurationRules {

    /** What breaks these rules, in the order in which it is told; empty where nothing does. */
    List<ConfigurationMistake> mistakes();
}
