package io.deliverygraph.platform.wix;

import io.smallrye.mutiny.Uni;

/** What a site's calls carry in {@code Authorization}. Never printed. */
interface WixCredential {

    /** The credential as it is sent, where it need not be fetched; otherwise null. */
    String atHand();

    /** The same, fetched where it must be. */
    Uni<String> current();

    /** A newer credential than this one, which Wix did not accept; the same one when there is no newer. */
    Uni<String> insteadOf(String refused);

    /** An API key: it does not expire. */
    static WixCredential ofKey(String key) {
        return new WixCredential() {
            @Override
            public String atHand() {
                return key;
            }

            @Override
            public Uni<String> current() {
                return Uni.createFrom().item(key);
            }

            @Override
            public Uni<String> insteadOf(String refused) {
                return current();
            }
        };
    }
}
