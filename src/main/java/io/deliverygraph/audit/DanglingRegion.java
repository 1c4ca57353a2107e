package io.deliverygraph.audit;

import io.deliverygraph.option.ShippingOption;
import java.util.stream.Stream;

/** An option that still names a region which is gone (Wix contract 11). */
final class DanglingRegion implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.options().stream()
                .filter(option -> gone(option, setUp) > 0)
                .map(option -> Finding.info(AuditCode.DANGLING_REGION, "audit.danglingRegion", "remedy.danglingRegion")
                        .at(option)
                        .with("count", gone(option, setUp)));
    }

    private static int gone(ShippingOption option, SetUp setUp) {
        return option.regionNativeIds().size() - setUp.regionsOf(option).size();
    }
}
