package io.deliverygraph.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** A sandbox like that of {@link SandboxResource}; the store {@code demo} reaches it through a {@link ScriptedWix}. */
public class ScriptedWixResource extends SandboxResource {

    /** Where tests find the script. */
    static final String URL = "test.scripted.url";

    private ScriptedWix scripted;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new LinkedHashMap<>(super.start());
        scripted = ScriptedWix.before(config.get(SandboxResource.URL));
        config.put(URL, scripted.url());
        config.put("delivery.stores.demo.url", scripted.url() + "/wix");
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
