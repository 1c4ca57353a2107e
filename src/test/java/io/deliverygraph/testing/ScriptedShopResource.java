package io.deliverygraph.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** A sandbox like that of {@link SandboxResource}; the store {@code shop} reaches it through a {@link ScriptedWix}. */
public class ScriptedShopResource extends SandboxResource {

    private ScriptedWix scripted;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new LinkedHashMap<>(super.start());
        scripted = ScriptedWix.before(config.get(SandboxResource.URL));
        config.put(ScriptedWixResource.URL, scripted.url());
        config.put("delivery.stores.shop.url", scripted.url() + "/shopify");
        return config;
    }

    @Override
    public void stop() {
        if (scripted != null) {
            scripted.close();
        }
        super.stop();
    }
}
