package io.deliverygraph.store;

import static io.deliverygraph.testing.Graph.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.deliverygraph.graph.BadRequest;
import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.graph.PlainQuestions;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.testing.Beans;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
        public List<ConfigurationMistake> mistakes(StoreSettings settings) {
            return settings.apiKey().isPresent() ? List.of() : List.of(settings.mistake("api-key", "is missing."));
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
        assertThat(mistakes(settings(key, "EUR")))
                .singleElement()
                .asString()
                .startsWith("delivery.stores.<key> must have letters");
    }

    @Test
    void takesKeysOfSixtyFourCharacters() {
        assertThat(stores(settings("k".repeat(64), "EUR")).all()).hasSize(1);
        assertThat(mistakes(settings("k".repeat(65), "EUR"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "ZZZ", "€"})
    void namesThePropertyOfACurrencyThatDoesNotExist(String currency) {
        assertThat(mistakes(settings("demo", currency)))
                .singleElement()
                .hasToString("delivery.stores.demo.currency must be an ISO 4217 code such as EUR.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com", "example.com", "//example.com"})
    void namesThePropertyOfAnAddressThatIsNone(String url) {
        assertThat(mistakes(settings("demo", "EUR", url, Optional.of("key"))))
                .singleElement()
                .hasToString("delivery.stores.demo.url must start with https:// or http://.");
    }

    @Test
    void saysAllThatIsWrongWithAStoreAndLeavesItOut() {
        StoreSettings wrong = settings("de mo", "EURO", "ftp://example.com", Optional.empty());

        assertThat(mistakes(wrong))
                .extracting(ConfigurationMistake::property)
                .containsExactly(
                        "delivery.stores.<key>",
                        "delivery.stores.de mo.currency",
                        "delivery.stores.de mo.url",
                        "delivery.stores.de mo.api-key");
        assertThat(stores(wrong).all()).isEmpty();
    }

    @Test
    void saysThatAStoreMustHaveAPlatform() {
        assertThat(mistakes(Map.of("delivery.stores.shop.currency", "EUR")))
                .singleElement()
                .hasToString("delivery.stores.shop.platform is missing: write wix or shopify.");
    }

    @Test
    void warnsOfTwoStoresThatAreTheSameButStarts() {
        StoreMistakes three = new StoreMistakes(
                config(Map.of()),
                sources(connected("one", "shop"), connected("two", "Other"), connected("three", "shop")),
                Beans.of(new Wix()));

        assertThat(three.connectedTwice())
                .singleElement()
                .hasToString("delivery.stores.three is the same store as delivery.stores.one: take one of them away.");
        assertThat(three.mistakes()).isEmpty();
    }

    @Test
    void printsNoSecret() {
        assertThat(settings("demo", "EUR")).hasToString("WIX store demo");
    }

    private static Stores stores(StoreSettings... settings) {
        return new Stores(sources(settings), Beans.of(new Wix()), PlainQuestions.QUESTIONS);
    }

    private static Instance<StoreSource> sources(StoreSettings... settings) {
        return Beans.of(Stream.of(settings)
                .<StoreSource>map(each -> () -> List.of(each))
                .toArray(StoreSource[]::new));
    }

    private static List<ConfigurationMistake> mistakes(StoreSettings... settings) {
        return new StoreMistakes(config(Map.of()), sources(settings), Beans.of(new Wix())).mistakes();
    }

    private static List<ConfigurationMistake> mistakes(Map<String, String> properties) {
        return new StoreMistakes(config(properties), sources(), Beans.of(new Wix())).mistakes();
    }

    private static DeliveryConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(DeliveryConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(DeliveryConfig.class);
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

    private static StoreSettings connected(String key, String site) {
        return new StoreSettings(
                key,
                Platform.WIX,
                Optional.empty(),
                Optional.empty(),
                "EUR",
                WeightUnit.KILOGRAMS,
                Optional.of(site),
                Optional.of("key"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
