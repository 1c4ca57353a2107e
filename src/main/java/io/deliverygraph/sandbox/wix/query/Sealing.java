package io.deliverygraph.sandbox.wix.query;

import java.util.Optional;

/** Makes strings that nobody else can make up. */
public interface Sealing {

    String close(byte[] content);

    /** The content of a sealed string, or empty if this is not one. */
    Optional<byte[]> open(String sealed);
}
