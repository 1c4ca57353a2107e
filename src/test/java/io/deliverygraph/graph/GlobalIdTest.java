package io.deliverygraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalIdTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void comesBackAsItWasForEveryKind(Kind kind) {
        GlobalId id = new GlobalId("demo", kind, "11111111-2222-3333-4444-555555555555");

        assertThat(GlobalId.parse(id.encoded())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gid://shopify/DeliveryProfile/1?x=/y", "Zürich ✓", " ", "draft-0"})
    void keepsWhateverThePlatformCallsAnId(String nativeId) {
        GlobalId id = new GlobalId("demo", Kind.PROFILE, nativeId);

        assertThat(GlobalId.parse(id.encoded())).contains(id);
    }

    @Test
    void fitsIntoAnAddressWithoutEscapes() {
        assertThat(new GlobalId("demo", Kind.OPTION, "???>>>").encoded()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "demo/profile/1", "%%%", "a", "ä", "    ", "[B@1f2a3b"})
    void refusesWhatIsNoIdAtAll(String garbage) {
        assertThat(GlobalId.parse(garbage)).isEmpty();
    }

    @Test
    void refusesNull() {
        assertThat(GlobalId.parse(null)).isEmpty();
    }

    @Test
    void refusesAKindThatWeDoNotKnow() {
        assertThat(GlobalId.parse(base64("demo/basket/1"))).isEmpty();
    }

    @Test
    void refusesAnIdWithoutAllItsParts() {
        assertThat(GlobalId.parse(base64("demo/profile"))).isEmpty();
    }

    @Test
    void refusesASecondSpellingOfTheSameId() {
        String padded = Base64.getUrlEncoder().encodeToString("demo/profile/1".getBytes(UTF_8));

        assertThat(padded).endsWith("=");
        assertThat(GlobalId.parse(padded)).isEmpty();
        assertThat(GlobalId.parse(padded.replace("=", ""))).isPresent();
    }

    /** Every letter at the end, of ids that end within a group of four letters in each possible way. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "12", "123", "1234"})
    void hasOneSpellingOnly(String nativeId) {
        String id = new GlobalId("demo", Kind.PROFILE, nativeId).encoded();
        for (char last = ' '; last <= '~'; last++) {
            String other = id.substring(0, id.length() - 1) + last;

            GlobalId.parse(other).ifPresent(known -> assertThat(known.encoded()).isEqualTo(other));
        }
        assertThat(GlobalId.parse(id)).isPresent();
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] broken = "demo/profile/x".getBytes(UTF_8);
        broken[broken.length - 1] = (byte) 0xFF;

        assertThat(GlobalId.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(broken)))
                .isEmpty();
    }

    @Test
    void refusesATextThatNobodyWouldCallAnId() {
        assertThat(GlobalId.parse(base64("demo/profile/" + "1".repeat(1500)))).isPresent();
        assertThat(GlobalId.parse(base64("demo/profile/" + "1".repeat(1600)))).isEmpty();
    }

    @Test
    void isOfItsOwnKindOnly() {
        String region = new GlobalId("demo", Kind.REGION, "1").encoded();

        assertThat(GlobalId.parse(region, Kind.REGION)).isPresent();
        assertThat(GlobalId.parse(region, Kind.PROFILE)).isEmpty();
    }

    @Test
    void speaksUpWhenAnUncheckedTextIsTakenForAnId() {
        assertThatIllegalArgumentException().isThrownBy(() -> GlobalId.of("garbage"));
    }

    private static String base64(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }
}
