package io.deliverygraph.store;

import static io.deliverygraph.testing.Graph.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.deliverygraph.graph.BadRequest;
import io.deliverygraph.graph.PlainQuestions;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.testing.Beans;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Stores}, and the {@link StoreRules} that settings must keep. */
class StoresTest {

    private static final Stores TWO = stores(settings("demo", "EUR"), settings("second", "USD"));

    /** Wants an API key of every store. */
    private static final class Wix implements PlatformTraits {

        @Override
        public Platform platform() {
            return Platform.WIX;
        }

        @Override
        public List<StoreCapability> capabilities() {
            return List.of(new StoreCapability(Capability.SUBDIVISIONS, CapabilityLevel.NATIVE));
        }

        @Override
        public Limits limits() {
            return new Limits(99, 256, 250, 100, 10, 50, Set.of("GB"), Set.of());
        }

        @Override
        public Set<Feature> features() {
            return Set.of(Feature.RATE_TITLES);
        }

        @Override
        public Optional<Read> reads(Read asked) {
            return Optional.of(asked);
        }

        @Override
        public Optional<String> complaint(StoreSettings settings) {
            return settings.apiKey().isPresent()
                    ? Optional.empty()
                    : Optional.of(settings.property("api-key") + " is missing.");
        }
    }

    @Test
    void keepsTheOrderInWhichTheyAreConfigured() {
        assertThat(TWO.all()).extracting(Store::key).containsExactly("demo", "second");
        assertThat(TWO.settings()).extracting(StoreSettings::key).containsExactly("demo", "second");
    }

    @Test
    void makesAStoreOfItsSettingsAndItsPlatform() {
        Store demo = TWO.required(id("demo", "store", ""), "storeId");

        assertThat(demo.name()).isEqualTo("demo");
        assertThat(demo.currencyCode()).isEqualTo("EUR");
        assertThat(demo.limits().destinations()).isEqualTo(250);
        assertThat(demo.capabilities())
                .extracting(StoreCapability::capability)
                .containsExactly(Capability.SUBDIVISIONS);
        assertThat(demo.limits().countriesWithoutSubdivisions()).containsExactly("GB");
    }

    @Test
    void findsTheStoresThatAreNamedEachOnceInThatOrder() {
        String demo = id("demo", "store", "");
        String second = id("second", "store", "");

        assertThat(TWO.named(List.of(second, demo, second), "storeIds"))
                .extracting(Store::key)
                .containsExactly("second", "demo");
        assertThat(TWO.named(List.of(), "storeIds")).isEmpty();
        assertThat(TWO.named(null, "storeIds")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "", "ZGVtbw"})
    void saysWhatToDoAboutAStoreThatIsNotThere(String storeId) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> TWO.named(List.of(id("demo", "store", ""), storeId), "storeIds"))
                .withMessage("storeIds.1: This store is not connected. The field \"stores\" lists those that are.");
        assertThat(TWO.byId(storeId)).isEmpty();
    }

    @Test
    void takesNoOtherThingsIdForAStores() {
        assertThat(TWO.byId(id("demo", "profile", "1"))).isEmpty();
    }

    @Test
    void findsTheStoreOfAnythingForAMutation() {
        assertThat(TWO.target(id("second", "profile", "1"), "profileId").key()).isEqualTo("second");
    }

    @Test
    void refusesAMutationOfAStoreThatIsNotConnected() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TWO.target(id("third", "profile", "1"), "profileId"))
                .extracting(Refusal::problems)
                .isEqualTo(List.of(Problem.at(UserErrorCode.NOT_FOUND, "store.unknown", "profileId")));
    }

    @Test
    void startsWithoutAnyStore() {
        assertThat(stores().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "-a", "ä"})
    void refusesAKeyThatCannotGoIntoIdsAndLogs(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> stores(settings(key, "EUR")))
                .withMessageStartingWith("delivery.stores.<key>:");
    }

    @Test
    void takesKeysOfSixtyFourCharacters() {
        assertThat(stores(settings("k".repeat(64), "EUR")).all()).hasSize(1);
        assertThatIllegalStateException().isThrownBy(() -> stores(settings("k".repeat(65), "EUR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "ZZZ", "€"})
    void namesThePropertyOfACurrencyThatDoesNotExist(String currency) {
        assertThatIllegalStateException()
                .isThrownBy(() -> stores(settings("demo", currency)))
                .withMessage("delivery.stores.demo.currency must be an ISO 4217 code such as EUR.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com", "example.com", "//example.com"})
    void namesThePropertyOfAnAddressThatIsNone(String url) {
        assertThatIllegalStateException()
                .isThrownBy(() -> stores(settings("demo", "EUR", url, Optional.of("key"))))
                .withMessageStartingWith("delivery.stores.demo.url must start with");
    }

    @Test
    void stopsTheStartWithWhatThePlatformComplainsAbout() {
        assertThatIllegalStateException()
                .isThrownBy(() -> stores(settings("demo", "EUR", "https://example.com", Optional.empty())))
                .withMessage("delivery.stores.demo.api-key is missing.");
    }

    @Test
    void printsNoSecret() {
        assertThat(settings("demo", "EUR")).hasToString("WIX store demo");
    }

    private static Stores stores(StoreSettings... settings) {
        List<StoreSource> sources = Stream.of(settings)
                .<StoreSource>map(each -> () -> List.of(each))
                .toList();
        return new Stores(Beans.of(sources.toArray(StoreSource[]::new)), Beans.of(new Wix()), PlainQuestions.QUESTIONS);
    }

    private static StoreSettings settings(String key, String currency) {
        return settings(key, currency, "http://127.0.0.1:1/wix", Optional.of("secret"));
    }

    private static StoreSettings settings(String key, String currency, String url, Optional<String> apiKey) {
        return new StoreSettings(
                key,
                Platform.WIX,
                Optional.of(URI.create(url)),
                Optional.empty(),
                currency,
                WeightUnit.KILOGRAMS,
                Optional.empty(),
                apiKey,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
