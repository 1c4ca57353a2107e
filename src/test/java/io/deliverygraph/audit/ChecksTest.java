package io.deliverygraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void everyCodeHasACheckOfItsOwn() {
        assertThat(Checks.BY_CODE).containsOnlyKeys(AuditCode.values());
        assertThat(Checks.BY_CODE.values()).extracting(Check::getClass).doesNotHaveDuplicates();
    }

    @Test
    void aStoreInOrderHasNoFindings() {
        SetUp inOrder = Neglect.site(
                List.of(Sample.option("flat", List.of(Sample.rate("5.90")), "Domestic", "Elsewhere")),
                Sample.profile("default", Sample.region("Domestic", "DE"), Sample.region("Elsewhere")));

        assertThat(Auditing.of(inOrder)).isEmpty();
    }

    @Test
    void anEmptyStoreHasNoFindings() {
        assertThat(Auditing.of(Neglect.site(List.of()))).isEmpty();
    }

    @Test
    void errorsComeFirst() {
        SetUp mixed = Neglect.tiers("3.50 each", "1.00 price>50 price<20");

        assertThat(Auditing.of(mixed))
                .extracting(Finding::code)
                .containsExactly(AuditCode.CONTRADICTORY_CONDITIONS, AuditCode.MULTIPLY_BY_QUANTITY);
    }
}
