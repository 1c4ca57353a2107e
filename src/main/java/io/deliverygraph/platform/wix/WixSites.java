package io.deliverygraph.platform.wix;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.graph.CurrentDeadline;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.platform.Home;
import io.deliverygraph.platform.HttpReads;
import io.deliverygraph.platform.Outgoing;
import io.deliverygraph.platform.StoreWatch;
import io.deliverygraph.platform.StoreWatches;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.StoreSettings;
import io.deliverygraph.store.Stores;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClient;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.client.api.LoggingScope;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

/** The configured Wix sites, each with a client of its own. */
@Startup
@Singleton // no proxy: asked for each request
class WixSites {

    private static final URI WIX = URI.create("https://www.wixapis.com");

    private final WixConfig config;
    private final Clock clock;
    private final MeterRegistry meters;
    private final StoreWatches watches;
    private final LastWrites lastWrites;
    private final ObjectMapper json;
    private final Map<String, WixSite> byStore;

    WixSites(
            Stores stores,
            WixConfig config,
            Clock clock,
            MeterRegistry meters,
            StoreWatches watches,
            ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.meters = meters;
        this.watches = watches;
        this.lastWrites = new LastWrites(clock);
        this.byStore = stores.settings().stream()
                .filter(settings -> settings.platform() == Platform.WIX)
                .collect(Collectors.toUnmodifiableMap(StoreSettings::key, this::site));
    }

    WixSite of(Store store) {
        return byStore.get(store.key());
    }

    private WixSite site(StoreSettings settings) {
        HttpReads.Finder finder = new HttpReads.Finder();
        WixApi api = client(settings, finder);
        HttpClient connections = finder.in(api.deleteProfile(new WixHeaders(null, null, null), "none"));
        StoreWatch watch = watches.of(settings.key());
        WixFailures failures = new WixFailures(settings.key(), meters);
        WixCredential credential = settings.apiKey()
                .filter(key -> !key.isBlank())
                .map(WixCredential::ofKey)
                .orElseGet(() -> new AppToken(() -> token(settings, api, failures, watch), clock));
        CallBudget budget = new CallBudget(config.callsPerMinute(), clock);
        return new WixSite(
                settings.key(),
                settings.siteId().filter(id -> !id.isBlank()).orElse(null),
                api,
                new WixReads(new HttpReads(connections, address(settings), config.readTimeout()), json),
                credential,
                new WixGuards(watch, config, clock, failures, budget),
                failures,
                watch,
                config.readTimeout(),
                WixConsistency::marksHere,
                lastWrites,
                CurrentDeadline::here);
    }

    private static URI address(StoreSettings settings) {
        return settings.url().orElse(WIX);
    }

    /** Logging of requests is off whatever the configuration says: they carry credentials. */
    private WixApi client(StoreSettings settings, HttpReads.Finder finder) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address(settings))
                .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(Outgoing.unheard(config.readTimeout()), TimeUnit.MILLISECONDS)
                .property(QuarkusRestClientProperties.CONNECTION_POOL_SIZE, config.concurrentCalls())
                .property(QuarkusRestClientProperties.MAX_CHUNK_SIZE, Outgoing.CHUNK)
                .userAgent(Outgoing.USER_AGENT)
                .loggingScope(LoggingScope.NONE)
                .register(finder)
                .register(new Outgoing.Watch())
                .register(new WixRefusal.Mapper())
                .register(new BrokenAnswer.Spotter())
                .register(new WixHeaders.Listener())
                .build(WixApi.class);
    }

    private Uni<TokenWire.Answer> token(StoreSettings settings, WixApi api, WixFailures failures, StoreWatch watch) {
        TokenWire.Request request = new TokenWire.Request(
                "client_credentials",
                settings.appId().orElseThrow(),
                settings.appSecret().orElseThrow(),
                settings.instanceId().orElseThrow());
        WixHeaders headers = new WixHeaders(null, null, null);
        Uni<TokenWire.Answer> sent =
                Home.here().within(config.readTimeout(), headers.sent(api.token(headers, request)));
        Uni<TokenWire.Answer> answer = watch.timed(WixCall.TOKEN, headers, sent)
                .invoke(WixSites::requireToken)
                .onFailure()
                .transform(thrown -> withoutToken(failures.of(WixCall.TOKEN, thrown)));
        return watch.spanned(WixCall.TOKEN, watch.here(), headers, answer);
    }

    private static void requireToken(TokenWire.Answer answer) {
        if (answer == null
                || answer.accessToken() == null
                || answer.accessToken().isBlank()) {
            throw new BrokenAnswer(null, null);
        }
    }

    /** A refusal to give a token is never about what the token was wanted for. */
    private static PlatformException withoutToken(PlatformException thrown) {
        PlatformFailure failure = thrown.failure();
        boolean refused = failure instanceof PlatformFailure.NotFound
                || failure instanceof PlatformFailure.Refused
                || failure instanceof PlatformFailure.Stale;
        return refused ? new PlatformException(new PlatformFailure.Unauthorised(failure.origin())) : thrown;
    }
}
