package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.option.ShippingOptions;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.Carriers;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.quarkus.test.common.WithTestResource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the ports against {@link ScriptedWix} share. */
@WithTestResource(ScriptedWix.class)
abstract class AtWix {

    @Inject
    @On(Platform.WIX)
    DeliveryProfiles profiles;

    @Inject
    @On(Platform.WIX)
    Carriers carriers;

    @Inject
    @On(Platform.WIX)
    ShippingOptions options;

    @Inject
    Stores stores;

    @BeforeEach
    void startWithAnEmptyScript() {
        ScriptedWix.reset();
    }

    Store store(String key) {
        return stores.all().stream()
                .filter(store -> store.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Store store() {
        return store("key");
    }

    static <T> T got(Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(30));
    }

    static PlatformFailure failure(Uni<?> answer) {
        return catchThrowableOfType(PlatformException.class, () -> got(answer)).failure();
    }
}
