package io.deliverygraph.audit;

import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import java.util.List;
import java.util.stream.Stream;

/**
 * A profile that serves named places only, for goods from one origin group. Often meant so, hence a note; one without
 * any active region is no matter of this.
 */
final class RestOfWorldMissing implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.profiles().stream().flatMap(profile -> missing(profile, setUp.activeByOrigin(profile)));
    }

    private static Stream<Finding> missing(DeliveryProfile profile, List<List<DeliveryRegion>> byOrigin) {
        return byOrigin.stream()
                .filter(active -> active.stream().noneMatch(DeliveryRegion::restOfWorld))
                .map(active -> byOrigin.size() == 1
                        ? note("audit.restOfWorldMissing").at(profile)
                        : note("audit.restOfWorldMissingFrom").at(active.get(0)));
    }

    private static Finding note(String messageKey) {
        return Finding.info(AuditCode.REST_OF_WORLD_MISSING, messageKey, "remedy.restOfWorldMissing");
    }
}
