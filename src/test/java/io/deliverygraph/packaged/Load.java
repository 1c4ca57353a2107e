package io.deliverygraph.packaged;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Callers that ask one after the other, each over a connection that it keeps, until it is closed. */
final class Load implements AutoCloseable {

    private static final int CALLERS = 8;
    private static final int PAUSE_IN_MILLIS = 5;

    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> callers;
    private volatile boolean going = true;

    private Load(String url) {
        callers = Stream.generate(() -> new Thread(() -> call(Asked.at(url))))
                .limit(CALLERS)
                .toList();
    }

    static Load on(String url) {
        Load load = new Load(url);
        load.callers.forEach(Thread::start);
        return load;
    }

    int answered() {
        return answered.get();
    }

    /** What was not answered as it should be, in words. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void call(Asked asked) {
        try {
            while (going) {
                ask(asked);
                Thread.sleep(PAUSE_IN_MILLIS);
            }
        } catch (InterruptedException stopped) {
            failures.add("a caller was stopped");
        }
    }

    private void ask(Asked asked) throws InterruptedException {
        try {
            HttpResponse<String> answer = asked.send(Asked.WHERE_DO_WE_SHIP);
            if (Asked.isWhole(answer)) {
                answered.incrementAndGet();
            } else {
                failures.add(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException broken) {
            failures.add(broken.toString());
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Returns when every caller has the answer that he waits for. */
    void end() {
        going = false;
        for (Thread caller : callers) {
            try {
                caller.join();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
