package io.deliverygraph.sandbox.wix;

import io.deliverygraph.sandbox.standin.Seed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All sites. A site comes into being, with seed data, when it is first asked for. */
final class WixSites {

    private final Map<String, WixSite> sites = new ConcurrentHashMap<>();
    private volatile WixSeed seed;

    WixSites(Seed seed) {
        this.seed = WixSeed.load(seed);
    }

    WixSite at(String siteId) {
        return sites.computeIfAbsent(siteId, unknown -> new WixSite(seed));
    }

    void reset(Seed newSeed) {
        seed = WixSeed.load(newSeed);
        sites.clear();
    }
}
