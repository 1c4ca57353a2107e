package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deliverygraph.deferred.DeferredProfiles;
import io.deliverygraph.deferred.SellingPlanGroups;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.option.ShippingOptions;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.Carriers;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.ProfileItems;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.quarkus.test.common.WithTestResource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the ports against {@link ScriptedShopify} share. */
@WithTestResource(ScriptedShopify.class)
abstract class AtShopify {

    @Inject
    @On(Platform.SHOPIFY)
    DeliveryProfiles profiles;

    @Inject
    @On(Platform.SHOPIFY)
    ShippingOptions options;

    @Inject
    @On(Platform.SHOPIFY)
    Carriers carriers;

    @Inject
    @On(Platform.SHOPIFY)
    ProfileItems items;

    @Inject
    @On(Platform.SHOPIFY)
    SellingPlanGroups groups;

    @Inject
    @On(Platform.SHOPIFY)
    DeferredProfiles deferred;

    @Inject
    Stores stores;

    @BeforeEach
    void startWithAnEmptyScript() {
        ScriptedShopify.reset();
    }

    Store store(String key) {
        return stores.all().stream()
                .filter(store -> store.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Store store() {
        return store("scripted");
    }

    static <T> T got(Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(30));
    }

    static PlatformFailure failure(Uni<?> answer) {
        return catchThrowableOfType(PlatformException.class, () -> got(answer)).failure();
    }
}
