package io.deliverygraph.operations;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Who was asked to end by a signal, and has answered all that was under way, ends with status 0. The machine would say
 * 143, for the signal, as it does when somebody is killed in the middle of his work; whoever watches could not tell the
 * two apart.
 */
@ApplicationScoped
public class GracefulEnd {

    void started(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            BiConsumer<Integer, Throwable> ordinary = ApplicationLifecycleManager.getDefaultExitCodeHandler();
            ApplicationLifecycleManager.setDefaultExitCodeHandler((status, trouble) -> end(status, trouble, ordinary));
        }
    }

    /** Called once everything has stopped. While a signal ends the machine, only a halt still chooses the status. */
    private static void end(int status, Throwable trouble, BiConsumer<Integer, Throwable> ordinary) {
        if (ApplicationLifecycleManager.isVmShuttingDown()) {
            System.out.flush();
            System.err.flush();
            Runtime.getRuntime().halt(status);
        }
        ordinary.accept(status, trouble);
    }
}
