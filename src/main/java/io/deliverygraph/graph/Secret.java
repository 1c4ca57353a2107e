package io.deliverygraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** A key of the configuration that callers must show to be let through. It never prints itself. */
public final class Secret {

    private final byte[] key;

    private Secret(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /** @return empty where none is configured, or a blank one: nobody may then */
    public static Optional<Secret> of(Optional<String> configured) {
        return configured.filter(key -> !key.isBlank()).map(Secret::new);
    }

    /**
     * Takes the same time however much of a wrong key is right.
     *
     * @param shown null where none was
     */
    public boolean isShownAs(String shown) {
        return shown != null && MessageDigest.isEqual(key, shown.getBytes(StandardCharsets.UTF_8));
    }
}
