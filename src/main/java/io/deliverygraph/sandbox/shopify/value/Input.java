package io.deliverygraph.sandbox.shopify.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An input object, coerced by the engine or read from a seed. What is null counts as absent. */
public record Input(Map<?, ?> values) {

    public boolean has(String key) {
        return values.get(key) != null;
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    public Optional<Boolean> flag(String key) {
        return Optional.ofNullable(values.get(key)).map(Boolean.class::cast);
    }

    public Optional<BigDecimal> decimal(String key) {
        return text(key).map(BigDecimal::new);
    }

    public Optional<Input> object(String key) {
        return Optional.ofNullable(values.get(key)).map(Input::of);
    }

    /** The objects of a list; none if it is absent. A single object counts as a list of one. */
    public List<Input> objects(String key) {
        return entries(key).stream().map(Input::of).toList();
    }

    /** The texts of a list; none if it is absent. */
    public List<String> texts(String key) {
        return entries(key).stream().map(Object::toString).toList();
    }

    private Collection<?> entries(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof Collection<?> list ? list : List.of(value);
    }

    private static Input of(Object value) {
        return new Input((Map<?, ?>) value);
    }

    /** {@code MoneyInput}. */
    public Optional<MoneyV2> money(String key) {
        return object(key)
                .map(money -> new MoneyV2(
                        money.decimal("amount").orElseThrow(),
                        money.text("currencyCode").orElseThrow()));
    }

    /** {@code WeightInput}. */
    public Optional<Weight> weight(String key) {
        return object(key)
                .map(weight -> new Weight(
                        weight.decimal("value").orElseThrow(),
                        weight.text("unit").orElseThrow()));
    }
}
