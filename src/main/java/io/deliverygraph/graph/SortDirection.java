package io.deliverygraph.graph;

public enum SortDirection {
    ASC,
    DESC
}
