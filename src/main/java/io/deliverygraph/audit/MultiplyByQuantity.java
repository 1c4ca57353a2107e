package io.deliverygraph.audit;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import java.util.stream.Stream;

/** A rate that is charged for each item: it punishes large orders, and platforms advise against it. Always told. */
final class MultiplyByQuantity implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.options().stream().flatMap(MultiplyByQuantity::findings);
    }

    private static Stream<Finding> findings(ShippingOption option) {
        return option.rates().stream()
                .filter(ShippingRate::multiplyByQuantity)
                .map(rate -> Finding.warning(
                                AuditCode.MULTIPLY_BY_QUANTITY, "audit.multiplyByQuantity", "remedy.multiplyByQuantity")
                        .at(option)
                        .with(
                                "price",
                                rate.amount().amount().text() + " "
                                        + rate.amount().currencyCode()));
    }
}
