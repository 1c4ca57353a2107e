package io.deliverygraph.sandbox.shopify;

import io.deliverygraph.sandbox.shopify.delivery.DeliveryProfile;
import io.deliverygraph.sandbox.shopify.hook.HookEvent;
import io.deliverygraph.sandbox.shopify.value.Gid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happened to a shop's profiles during a call, told from what there was before and is after it. */
final class ProfileEvents {

    private ProfileEvents() {}

    static List<HookEvent> between(Collection<DeliveryProfile> before, Collection<DeliveryProfile> after, Instant now) {
        Map<String, DeliveryProfile> former = byId(before);
        Map<String, DeliveryProfile> present = byId(after);
        List<HookEvent> events = new ArrayList<>();
        present.forEach((id, profile) -> {
            if (!former.containsKey(id)) {
                events.add(new HookEvent("PROFILES_CREATE", body(profile), now));
            } else if (former.get(id).version() != profile.version()) {
                events.add(new HookEvent("PROFILES_UPDATE", body(profile), now));
            }
        });
        former.keySet().stream()
                .filter(id -> !present.containsKey(id))
                .forEach(id -> events.add(new HookEvent("PROFILES_DELETE", Map.of("id", Gid.number(id)), now)));
        return events;
    }

    private static Map<String, DeliveryProfile> byId(Collection<DeliveryProfile> profiles) {
        return profiles.stream()
                .collect(Collectors.toMap(
                        DeliveryProfile::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** As since API version 2025-10; the version is a text, as in the published sample (Shopify contract 9.1). */
    private static Map<String, Object> body(DeliveryProfile profile) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", Gid.number(profile.id()));
        body.put("name", profile.name());
        body.put("default", profile.isDefault());
        body.put("profile_type", "shipping");
        body.put("version", Integer.toString(profile.version()));
        return body;
    }
}
