package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Problem TAKEN = Problem.at(UserErrorCode.NAME_TAKEN, "region.nameTaken", "regions", 2, "name");

    private final Messages messages = new Messages();

    @Test
    void speaksEnglish() {
        assertThat(messages.say(TAKEN, Locale.ENGLISH).message())
                .isEqualTo("Another region of this profile has this name. Choose a different one.");
    }

    @Test
    void speaksGermanWhenAsked() {
        assertThat(messages.say(TAKEN, Locale.GERMAN).message()).contains("Region", "Namen");
    }

    @Test
    void speaksEnglishToThoseWhoseLanguageItDoesNotHave() {
        assertThat(messages.say(TAKEN, Locale.FRENCH)).isEqualTo(messages.say(TAKEN, Locale.ENGLISH));
    }

    /** The class reads its sentences once, when it is loaded: so a second copy of it is loaded on a German machine. */
    @Test
    void speaksEnglishOnAGermanMachineToo() throws ReflectiveOperationException {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            ResourceBundle.clearCache();
            assertThat(loadedAnew("revision.stale", Locale.ENGLISH)).startsWith("Somebody changed this");
        } finally {
            Locale.setDefault(machine);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void fillsInWhatTheProblemKnows() {
        Problem full = Problem.of(UserErrorCode.LIMIT_EXCEEDED, "site.destinations")
                .with("limit", 250)
                .with("free", 3);

        assertThat(messages.say(full, Locale.ENGLISH).message())
                .contains("at most 250 destinations", "; 3 are still free");
    }

    @Test
    void keepsWhatAMerchantNamedAsItIs() {
        Problem overlap =
                Problem.of(UserErrorCode.DESTINATION_OVERLAP, "region.overlaps").with("region", "US $1 \\ {limit}");

        assertThat(messages.say(overlap, Locale.ENGLISH).message()).startsWith("The region \"US $1 \\ {limit}\" of");
    }

    @Test
    void takesAKeyInBracesAsBeanValidationWritesIt() {
        assertThat(messages.text("{list.tooMany}", Map.of("max", 10), Locale.ENGLISH))
                .isEqualTo("Remove entries. The most allowed here: 10.");
    }

    @Test
    void carriesEverythingElseOverToTheClient() {
        Node entity = () -> "id";
        Problem stale = Problem.at(UserErrorCode.STALE_REVISION, "revision.stale", "revision")
                .withPlatformCode("CONFLICT")
                .withCurrent(entity);

        UserError said = messages.say(stale, Locale.ENGLISH);

        assertThat(said.code()).isEqualTo(UserErrorCode.STALE_REVISION);
        assertThat(said.field()).containsExactly("input", "revision");
        assertThat(said.platformCode()).isEqualTo("CONFLICT");
        assertThat(said.current()).isSameAs(entity);
        assertThat(messages.say(TAKEN, Locale.ENGLISH).field()).containsExactly("input", "regions", "2", "name");
    }

    @Test
    void doesNotMakeUpASentence() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> messages.text("no.such", Map.of(), Locale.ENGLISH));
    }

    private static String loadedAnew(String key, Locale language) throws ReflectiveOperationException {
        Class<?> copy = new Loader().loadClass(Messages.class.getName());
        assertThat(copy).isNotSameAs(Messages.class);
        return (String) copy.getMethod("text", String.class, Map.class, Locale.class)
                .invoke(copy.getDeclaredConstructor().newInstance(), key, Map.of(), language);
    }

    /** Loads the class under test itself, and leaves everything else to the usual one. */
    private static final class Loader extends ClassLoader {

        Loader() {
            super(Messages.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Messages.class.getName())) {
                return super.loadClass(name, resolve);
            }
            byte[] bytes = bytes();
            return defineClass(name, bytes, 0, bytes.length);
        }

        private static byte[] bytes() throws ClassNotFoundException {
            try (InputStream stream = Messages.class.getResourceAsStream("Messages.class")) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new ClassNotFoundException("Messages", e);
            }
        }
    }
}
