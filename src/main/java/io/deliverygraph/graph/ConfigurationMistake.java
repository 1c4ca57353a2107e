package io.deliverygraph.graph;

/**
 * Something that is missing or wrong in the configuration, for whoever starts the service.
 *
 * @param property its full name, or that of the environment variable
 * @param sentence what follows the name: what is wrong and what to write instead, ending in a full stop. It never holds
 *     the value, which may be a credential at the wrong place
 */
public record ConfigurationMistake(String property, String sentence) {

    /** A line of the report. */
    @Override
    public String toString() {
        return property + " " + sentence;
    }
}
