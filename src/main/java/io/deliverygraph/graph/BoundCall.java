package io.deliverygraph.graph;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A call that a {@link Deadline} may cut short. An operator of its own, as it stands around every upstream call. */
final class BoundCall<T> extends AbstractUni<T> {

    private final Deadline deadline;
    private final Uni<T> call;
    private final Supplier<? extends Throwable> late;

    BoundCall(Deadline deadline, Uni<T> call, Supplier<? extends Throwable> late) {
        this.deadline = deadline;
        this.call = call;
        this.late = late;
    }

    @Override
    public void subscribe(UniSubscriber<? super T> subscriber) {
        if (deadline.isOver()) {
            Uni.createFrom().<T>failure(late.get()).subscribe().withSubscriber(subscriber);
            return;
        }
        AbstractUni.subscribe(call, new Watched<>(this, subscriber));
    }

    /** Whoever is first decides: the answer, the end, or the one who asked and does not want to know any more. */
    private static final class Watched<T> implements UniSubscriber<T>, UniSubscription, Runnable {

        private final BoundCall<T> bound;
        private final UniSubscriber<? super T> asker;
        private final AtomicBoolean decided = new AtomicBoolean();
        private UniSubscription running;

        Watched(BoundCall<T> bound, UniSubscriber<? super T> asker) {
            this.bound = bound;
            this.asker = asker;
        }

        @Override
        public io.smallrye.mutiny.Context context() {
            return asker.context();
        }

        @Override
        public void onSubscribe(UniSubscription subscription) {
            running = subscription;
            asker.onSubscribe(this);
            bound.deadline.watch(this);
        }

        @Override
        public void onItem(T item) {
            if (first()) {
                asker.onItem(item);
            }
        }

        @Override
        public void onFailure(Throwable failure) {
            if (first()) {
                asker.onFailure(failure);
            }
        }

        @Override
        public void cancel() {
            if (first()) {
                running.cancel();
            }
        }

        @Override
        public void run() {
            if (first()) {
                try {
                    running.cancel();
                } finally {
                    asker.onFailure(bound.late.get());
                }
            }
        }

        private boolean first() {
            bound.deadline.forget(this);
            return decided.compareAndSet(false, true);
        }
    }
}
