package io.deliverygraph.quote;

import io.deliverygraph.graph.CallerLanguage;
import io.deliverygraph.graph.Messages;
import io.deliverygraph.graph.Provenance;
import io.deliverygraph.graph.Questions;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.Carriers;
import io.deliverygraph.store.ByStore;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Quotes in the graph, and what is worked out of them only when somebody asks: sentences and carriers. */
@GraphQLApi
public class QuoteGraph {

    private final Stores stores;
    private final ReadingStore reading;
    private final Carriers carriers;
    private final Questions questions;
    private final Messages messages;
    private final CallerLanguage caller;
    private final Policy policy;
    private final Clock clock;

    QuoteGraph(
            Stores stores,
            ReadingStore reading,
            Carriers carriers,
            Questions questions,
            Messages messages,
            CallerLanguage caller,
            QuoteConfig config,
            Clock clock) {
        this.stores = stores;
        this.reading = reading;
        this.carriers = carriers;
        this.questions = questions;
        this.messages = messages;
        this.caller = caller;
        this.policy = QuoteConfig.policy(config);
        this.clock = clock;
    }

    @Query
    @NonNull
    @Description(
            "What a store offers for a cart at a place, what is due when, and why not the rest. Worked out from the "
                    + "store's configuration; nothing is created. It costs at most three calls to the platform, as "
                    + "long as each kind of thing fits on one page of it; selecting carrier adds one on Shopify.")
    @Reads({Read.PROFILES, Read.OPTIONS, Read.SELLING_PLANS, Read.PROFILES_OF_ITEMS, Read.CARRIERS_WITH_BACKUP})
    public Uni<DeliveryQuote> deliveryQuote(@NonNull QuoteRequest input) {
        QuoteRequest request = questions.checked(input, "input");
        Store store = stores.required(request.storeId(), "input.storeId");
        questions.refuse(CartChecks.of(request, store));
        Provenance.current().restsOnTheTime(clock.instant());
        return reading.of(store, request).map(read -> quote(new ReadingCart(request, read, clock.instant())));
    }

    private DeliveryQuote quote(ReadingCart cart) {
        questions.refuse(cart.problems());
        return Quoting.quote(cart.cart(), cart.read().setup(), policy);
    }

    @NonNull
    @Description("One plain sentence, in the language of the caller.")
    @Reads
    public Uni<List<@NonNull String>> message(@Source List<Decision> decisions) {
        Locale language = caller.language();
        return Uni.createFrom()
                .item(decisions.stream()
                        .map(decision -> messages.text(decision.messageKey(), decision.placeholders(), language)
                                .strip())
                        .toList());
    }

    @Description("Null when it is a shipping option. Costs one more call on Shopify.")
    @Reads(Read.CARRIERS)
    public Uni<List<Carrier>> carrier(@Source List<QuotedRate> rates) {
        return ByStore.answer(rates, QuotedRate::store, store -> installed(store, rates), QuoteGraph::carrierOf);
    }

    /** Options alone cost no call, and where the quote has read the carriers already, nothing does. */
    private Uni<List<Carrier>> installed(Store store, List<QuotedRate> rates) {
        return rates.stream()
                        .anyMatch(rate ->
                                rate.carrierNativeId() != null && rate.store().equals(store))
                ? carriers.installed(store)
                : Uni.createFrom().item(List.of());
    }

    private static Carrier carrierOf(QuotedRate rate, List<Carrier> installed) {
        return rate.carrierNativeId() == null ? null : Carrier.named(rate.carrierNativeId(), installed, rate.store());
    }
}
