package io.deliverygraph.store;

import io.deliverygraph.graph.ConfigurationMistake;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every store's settings must keep, whatever its platform. */
final class StoreRules {

    /** The key goes into ids and logs: short, and no separator of ours in it. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private StoreRules() {}

    static List<ConfigurationMistake> broken(StoreSettings store) {
        List<ConfigurationMistake> broken = new ArrayList<>();
        if (!KEY.matcher(store.key()).matches()) {
            broken.add(new ConfigurationMistake(
                    "delivery.stores.<key>",
                    "must have letters, digits, '.', '_' and '-' for the key, 64 at most; \"" + store.key()
                            + "\" has something else in it."));
        }
        if (!CURRENCIES.contains(store.currency())) {
            broken.add(store.mistake("currency", "must be an ISO 4217 code such as EUR."));
        }
        if (store.url().filter(url -> !isHttp(url.getScheme())).isPresent()) {
            broken.add(store.mistake("url", "must start with https:// or http://."));
        }
        return List.copyOf(broken);
    }

    private static boolean isHttp(String scheme) {
        return "https".equals(scheme) || "http".equals(scheme);
    }
}
