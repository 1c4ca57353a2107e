package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.MoneyV2;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A carrier that is asked for its price.
 *
 * @param percentageOfRateFee percent added to that price; zero adds nothing
 * @param fixedFee added after the percentage
 */
public record DeliveryParticipant(
        String id,
        String carrierServiceId,
        Optional<MoneyV2> fixedFee,
        BigDecimal percentageOfRateFee,
        List<CarrierProduct> participantServices,
        boolean adaptToNewServicesFlag)
        implements DeliveryRateProvider {

    public DeliveryParticipant {
        participantServices = List.copyOf(participantServices);
    }

    /** One product of the carrier. */
    public record CarrierProduct(String name, boolean active) {}
}
