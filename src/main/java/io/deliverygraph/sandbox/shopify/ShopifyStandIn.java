package io.deliverygraph.sandbox.shopify;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryProfile;
import io.deliverygraph.sandbox.shopify.engine.Engine;
import io.deliverygraph.sandbox.shopify.engine.Request;
import io.deliverygraph.sandbox.shopify.engine.Session;
import io.deliverygraph.sandbox.shopify.hook.Deliveries;
import io.deliverygraph.sandbox.shopify.shop.ShopState;
import io.deliverygraph.sandbox.standin.Answer;
import io.deliverygraph.sandbox.standin.Call;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.standin.Operation;
import io.deliverygraph.sandbox.standin.RefusalCode;
import io.deliverygraph.sandbox.standin.Seed;
import io.deliverygraph.sandbox.standin.StandIn;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Shopify's Admin API as far as delivery profiles and deferred purchases go. */
public final class ShopifyStandIn implements StandIn {

    private static final String TOKEN = "X-Shopify-Access-Token";
    private static final String VERSION = "X-Shopify-API-Version";
    private static final int OK = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ShopifySettings settings;
    private final ShopifyShops shops;
    private final Engine engine = new Engine();
    private final Deliveries deliveries;

    public ShopifyStandIn(ShopifySettings settings, Seed seed) {
        this.settings = settings;
        this.shops = new ShopifyShops(settings, seed);
        this.deliveries = new Deliveries(settings.hooks());
    }

    @Override
    public String prefix() {
        return "/shopify";
    }

    @Override
    public List<? extends Operation> operations() {
        return Stream.concat(engine.rootFields().stream().map(RootField::new), Stream.of(RootField.NONE))
                .toList();
    }

    @Override
    public Optional<? extends Operation> operationOf(Call call) {
        return Optional.of(call)
                .filter(post -> post.verb().name().equals("POST"))
                .flatMap(post -> ShopifyAddress.find(post.path()))
                .map(address -> route(address, Request.read(call.body().getBytes())));
    }

    private ShopifyRoute route(ShopifyAddress address, Optional<Request> request) {
        RootField field = request.flatMap(Engine::rootField)
                .filter(engine.rootFields()::contains)
                .map(RootField::new)
                .orElse(RootField.NONE);
        return new ShopifyRoute(field, address.shop(), address.version(), request);
    }

    @Override
    public Answer answer(Call call, Operation operation, boolean overtaken) {
        ShopifyRoute route = (ShopifyRoute) operation;
        Optional<Answer> notLetIn = notLetIn(call, route);
        if (notLetIn.isPresent()) {
            return notLetIn.get();
        }
        return telling(route, () -> carriedOut(route, overtaken));
    }

    private Answer carriedOut(ShopifyRoute route, boolean overtaken) {
        Request request = route.request().orElseThrow();
        Session session = session(route, Optional.empty());
        if (overtaken) {
            Rivals.save(engine.id(request), session.state());
        }
        return answer(route, engine.answer(request, session));
    }

    /** Carries a call out and tells subscribers what it did to the shop's profiles. */
    private Answer telling(ShopifyRoute route, Supplier<Answer> call) {
        ShopState state = shops.at(route.shop()).state();
        Collection<DeliveryProfile> before = state.profiles().all();
        Answer answer = call.get();
        deliveries.send(
                state.shop().myshopifyDomain(),
                state.hooks(),
                ProfileEvents.between(
                        before, state.profiles().all(), settings.clock().instant()));
        return answer;
    }

    @Override
    public Answer refused(Call call, Operation operation, RefusalCode code, boolean applied) {
        ShopifyRoute route = (ShopifyRoute) operation;
        Optional<Answer> notLetIn = notLetIn(call, route);
        if (notLetIn.isPresent()) {
            return notLetIn.get();
        }
        Request request = route.request().orElseThrow();
        return switch (code) {
            case THROTTLED -> answer(route, engine.throttled(request, session(route, Optional.empty())));
            case ACCESS_DENIED -> answer(route, engine.answer(request, session(route, Optional.of(route.label()))));
            case INTERNAL_SERVER_ERROR -> {
                if (applied) {
                    telling(route, () -> carriedOut(route, false));
                }
                yield answer(route, internalError());
            }
        };
    }

    private static Map<String, Object> internalError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data", null);
        body.put(
                "errors",
                List.of(Map.of(
                        "message",
                        "Internal error. Looks like something went wrong on our end.",
                        "extensions",
                        Map.of("code", RefusalCode.INTERNAL_SERVER_ERROR.name()))));
        return body;
    }

    private Session session(ShopifyRoute route, Optional<String> denied) {
        ShopifyShops.OneShop shop = shops.at(route.shop());
        Instant now = settings.clock().instant();
        shop.state().removals().settle(now);
        return new Session(shop.state(), shop.bucket(), Versions.serving(route.version()), now, denied);
    }

    /** What a call is answered that has no token that is known, or no request in its body. */
    private Optional<Answer> notLetIn(Call call, ShopifyRoute route) {
        String token = call.header(TOKEN);
        if (token.isEmpty()
                || settings.accessToken().filter(only -> !only.equals(token)).isPresent()) {
            return Optional.of(
                    bare(401, "[API] Invalid API key or access token (unrecognized login or wrong password)"));
        }
        return route.request().isEmpty()
                ? Optional.of(bare(400, "The body has to be a JSON object with a query."))
                : Optional.empty();
    }

    private static Answer answer(ShopifyRoute route, Map<String, Object> body) {
        return Answer.json(OK, MAPPER.valueToTree(body)).withHeader(VERSION, Versions.serving(route.version()));
    }

    /** Outside GraphQL {@code errors} is a plain text (Shopify contract 1). */
    private static Answer bare(int status, String message) {
        return Answer.json(status, Json.object().put("errors", message));
    }

    @Override
    public Answer failure(int status) {
        return bare(status, StatusSentences.of(status));
    }

    @Override
    public Answer nothingHere(Call call) {
        return bare(404, "Not Found");
    }

    @Override
    public void reset(Seed seed) {
        shops.reset(seed);
    }
}
