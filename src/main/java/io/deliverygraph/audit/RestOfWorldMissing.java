package io.deliverygraph.audit;

import io.deliverygraph.profile.DeliveryRegion;
import java.util.stream.Stream;

/**
 * A profile that serves named places only. Often meant so, hence a note; one without any region is no matter of this.
 */
final class RestOfWorldMissing implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.profiles().stream()
                .filter(profile -> !setUp.activeRegions(profile).isEmpty())
                .filter(profile -> setUp.activeRegions(profile).stream().noneMatch(DeliveryRegion::restOfWorld))
                .map(profile -> Finding.info(
                                AuditCode.REST_OF_WORLD_MISSING,
                                "audit.restOfWorldMissing",
                                "remedy.restOfWorldMissing")
                        .at(profile));
    }
}
