package io.deliverygraph.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What tests measure of the executable, in {@code target/native-figures.txt}: one line for each figure. */
final class Figures {

    private static final Path FILE = Path.of("target/native-figures.txt");

    private Figures() {}

    static void note(String figure, Object value) throws IOException {
        Files.writeString(
                FILE,
                figure + ": " + value + System.lineSeparator(),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
