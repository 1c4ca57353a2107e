package io.deliverygraph.operations;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Who was asked to end by a signal, and has answered all that was under way, ends with status 0. The machine would say
 * 143, for the signal, as it does when somebody is killed in the middle of his work; whoever watches could not tell the
 * two apart.
 */
@ApplicationScoped
public class GracefulEnd {

    /** What whoever ends us without a signal has chosen, such as Quarkus when a start fails. */
    private final AtomicInteger status = new AtomicInteger();

    void started(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            rememberTheStatus();
            Application application = Application.currentApplication();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(application), "Graceful end"));
        }
    }

    private void rememberTheStatus() {
        BiConsumer<Integer, Throwable> ordinary = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        ApplicationLifecycleManager.setDefaultExitCodeHandler((chosen, trouble) -> {
            status.set(chosen);
            ordinary.accept(chosen, trouble);
        });
    }

    /** While the machine ends, it waits for this, and only a halt still chooses the status. */
    private void end(Application application) {
        application.awaitShutdown();
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(status.get());
    }
}
