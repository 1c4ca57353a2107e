package io.deliverygraph.graph.execution;

import java.util.List;
import java.util.Random;

/** Decides at random; the same seed always decides alike. */
record Dice(Random random) {

    static Dice of(long seed) {
        return new Dice(new Random(seed));
    }

    /** @param percent 0 never, 100 always */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends may come. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
