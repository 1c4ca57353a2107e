package io.deliverygraph.graph.http;

/** Where the engine serves GraphQL, and so we. */
final class GraphPath {

    private GraphPath() {}

    /**
     * @param root {@code quarkus.http.root-path}; our router sees what is below it
     * @param path {@code quarkus.smallrye-graphql.root-path}; absolute with a slash in front, otherwise below the root
     * @throws IllegalStateException where the engine would serve it and we could not
     */
    static String below(String root, String path) {
        String rooted = root.endsWith("/") ? root : root + "/";
        String below = rooted.startsWith("/") ? rooted : "/" + rooted;
        if (!path.startsWith("/")) {
            return "/" + path;
        }
        if (path.startsWith(below)) {
            return "/" + path.substring(below.length());
        }
        throw new IllegalStateException(
                "quarkus.smallrye-graphql.root-path has to be below quarkus.http.root-path, or relative to it");
    }
}
