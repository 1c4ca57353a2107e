package io.deliverygraph.graph.execution;

import java.util.List;

/**
 * Which plan of a document.
 *
 * @param operation its name; null where the document has only one and the caller named none
 * @param choice values of the variables that decide conditions, in the order of their names
 */
record PlanKey(String operation, List<Object> choice) {}
