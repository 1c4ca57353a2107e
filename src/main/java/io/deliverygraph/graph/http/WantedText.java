package io.deliverygraph.graph.http;

/**
 * The text of a document.
 *
 * @param trusted whether it is one of those that the service was started with
 * @param keepAs the hash under which its caller wants it kept, which is the right one; null for most
 */
record WantedText(String text, boolean trusted, String keepAs) implements Wanted {}
