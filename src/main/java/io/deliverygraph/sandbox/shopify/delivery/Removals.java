package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Profiles that are on their way out (Shopify contract 4.3). */
public final class Removals {

    private final Profiles profiles;
    private final Duration delay;
    private final Map<String, Removal> byJob = new LinkedHashMap<>();

    /** @param delay how long a job takes */
    public Removals(Profiles profiles, Duration delay) {
        this.profiles = profiles;
        this.delay = delay;
    }

    private record Removal(String profileId, Instant due) {}

    /** @throws Mistake if the profile is the default one (P21) or there is none (P22) */
    public Job remove(String profileId, Instant now) {
        DeliveryProfile profile =
                profiles.find(profileId).orElseThrow(() -> Mistake.general("The delivery profile cannot be found."));
        if (profile.isDefault()) {
            throw Mistake.general("The default profile cannot be removed.");
        }
        String id = Gid.of("Job", UUID.randomUUID().toString());
        byJob.put(id, new Removal(profileId, now.plus(delay)));
        return new Job(id, false);
    }

    /** Carries out what is due. */
    public void settle(Instant now) {
        byJob.values().stream()
                .filter(removal -> isDone(removal, now))
                .forEach(removal -> profiles.forget(removal.profileId()));
    }

    public Optional<Job> find(String id, Instant now) {
        return Optional.ofNullable(byJob.get(id)).map(removal -> new Job(id, isDone(removal, now)));
    }

    private static boolean isDone(Removal removal, Instant now) {
        return !now.isBefore(removal.due());
    }
}
