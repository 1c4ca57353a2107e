package io.deliverygraph.graph.http;

import io.deliverygraph.graph.Provenance;

/**
 * An answer that several requests may send, and what it rests on.
 *
 * @param complete false as soon as there are errors in it; nobody else gets such an answer later
 */
public record Shareable(Answer answer, boolean complete, Provenance.Basis basis) {}
