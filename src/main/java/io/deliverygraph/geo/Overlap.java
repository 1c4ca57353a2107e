package io.deliverygraph.geo;

/**
 * Two places that share ground, by their positions.
 *
 * @param first index, from 0, of the place in the territory that was asked
 * @param second index, from 0, of the place it meets: in the other territory, or later in the same one
 */
public record Overlap(int first, int second) {}
