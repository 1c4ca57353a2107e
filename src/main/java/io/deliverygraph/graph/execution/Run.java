package io.deliverygraph.graph.execution;

import io.deliverygraph.graph.Step;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One operation while it runs. What has to be waited for is waited for first; then the answer is written in one go.
 *
 * <p>Batches leave when nothing else is on its way: so a batch has all the objects of its level on board, as the
 * engine's own would, and a document costs one call for each kind of thing.
 */
final class Run {

    private final Operation operation;
    private final Plan plan;
    private final Node root;
    private final UniEmitter<? super Executed> answer;
    private final Troubles troubles = new Troubles();
    private final Context home = Vertx.currentContext();
    private final List<Cancellable> waiting = new ArrayList<>();

    /** Fields of the operation that are still to come, one after the other; all of a query come together. */
    private final Iterator<FieldPlan> toCome;

    /** The change that was begun last; null in a query. */
    private FieldPlan last;

    private Map<Object, Batch> batches = new LinkedHashMap<>();
    private int onTheirWay;
    private boolean working;
    private boolean done;

    Run(Operation operation, Plan plan, ObjectPlan root, UniEmitter<? super Executed> answer) {
        this.operation = operation;
        this.plan = plan;
        this.root = new Node(null, root);
        this.answer = answer;
        this.toCome = root.waiting().iterator();
    }

    void start() {
        answer.onTermination(this::cancel);
        work(() -> {
            if (operation.isQuery()) {
                toCome.forEachRemaining(field -> begin(field, root, null));
            }
        });
    }

    private synchronized void cancel() {
        done = true;
        waiting.forEach(Cancellable::cancel);
    }

    /** Does a piece of work, then whatever can be done without waiting. */
    private synchronized void work(Runnable piece) {
        if (done) {
            return;
        }
        if (working) {
            piece.run();
            return;
        }
        working = true;
        Step step = Step.begin();
        try {
            piece.run();
            do {
                while (onTheirWay == 0 && !done) {
                    goOn();
                }
            } while (step.ends(onTheirWay == 1));
        } catch (RuntimeException unforeseen) {
            giveUp(unforeseen);
        } finally {
            working = false;
            step.close();
        }
    }

    /** Our own mistake: no answer is better than one that never comes. */
    private void giveUp(RuntimeException unforeseen) {
        done = true;
        answer.fail(unforeseen);
    }

    private void goOn() {
        if (!batches.isEmpty()) {
            Map<Object, Batch> leaving = batches;
            batches = new LinkedHashMap<>();
            leaving.values().forEach(this::send);
        } else if (toCome.hasNext() && stands()) {
            last = toCome.next();
            begin(last, root, null);
        } else {
            toCome.forEachRemaining(field -> root.slots()[field.slot()] = Failed.NOTED);
            finish();
        }
    }

    /**
     * Whether there is still an answer for the next change to stand in. Where the last one has taken all of it along,
     * nobody would be told what the next one did: it is left undone.
     */
    private boolean stands() {
        return last == null || new AnswerWriter(new JsonBytes(1024), new Troubles()).stands(last, root);
    }

    private void finish() {
        done = true;
        JsonBytes out = new JsonBytes(plan.expectedSize());
        new AnswerWriter(out, troubles).data(root);
        Buffer data = out.toBuffer();
        plan.answered(data.length());
        answer.complete(new Executed(data, troubles.worded()));
    }

    private void begin(FieldPlan field, Node of, Path parent) {
        Path path = new Path(parent, field.key());
        Place place = new Place(field, of, path, this::completed, troubles);
        if (field.fetch() instanceof Resolver resolver) {
            begin(resolver, place);
            return;
        }
        try {
            place.fill(((Fetch.Property) field.fetch()).of().apply(of.source()));
        } catch (RuntimeException thrown) {
            place.fail(thrown);
        }
    }

    private void begin(Resolver resolver, Place place) {
        if (resolver.batched()) {
            batches.computeIfAbsent(resolver.identity(), first -> new Batch(resolver))
                    .add(place);
            return;
        }
        Object[] arguments;
        try {
            arguments = resolver.arguments(place.source(), Arguments.given(place.field(), operation.variables()));
        } catch (AbstractDataFetcherException refused) {
            place.refuse(refused);
            return;
        } catch (RuntimeException refused) {
            // A variable that may be null, and is, where the argument must not be.
            place.fail(refused);
            return;
        }
        await(resolver, place::fill, place::fail, arguments);
    }

    private void send(Batch batch) {
        await(batch.resolver(), batch::fill, batch::fail, batch.sources());
    }

    private void await(Resolver resolver, Consumer<Object> item, Consumer<Throwable> failure, Object... arguments) {
        onTheirWay++;
        Uni<?> awaited;
        try {
            awaited = Objects.requireNonNull(resolver.call(arguments), "a resolver gave no promise");
        } catch (Throwable thrown) {
            onTheirWay--;
            failure.accept(thrown);
            return;
        }
        waiting.add(awaited.subscribe()
                .with(value -> arrived(() -> item.accept(value)), thrown -> arrived(() -> failure.accept(thrown))));
    }

    /** Back on the request's own context, whose request scope the next resolver needs. */
    private void arrived(Runnable piece) {
        if (home == null || Vertx.currentContext() == home) {
            land(piece);
        } else {
            home.runOnContext(there -> land(piece));
        }
    }

    private void land(Runnable piece) {
        work(() -> {
            onTheirWay--;
            try {
                piece.run();
            } catch (RuntimeException unforeseen) {
                // Whoever brings a value would keep this to itself.
                giveUp(unforeseen);
            }
        });
    }

    /** A value as the writer wants it: with a node for everything in it of which something has to be waited for. */
    private Object completed(Object value, Shape shape, Path path) {
        if (value == null || !shape.waits()) {
            return value;
        }
        if (shape instanceof Shape.ListOf list) {
            return value instanceof Iterable<?> elements ? completed(elements, list.element(), path) : value;
        }
        ObjectPlan plan = ((Shape.Thing) shape).planFor(value);
        if (plan == null || plan.waiting().isEmpty()) {
            return value;
        }
        Node node = new Node(value, plan);
        plan.waiting().forEach(field -> begin(field, node, path));
        return node;
    }

    private Object[] completed(Iterable<?> elements, Shape shape, Path path) {
        List<Object> completed = new ArrayList<>();
        for (Object element : elements) {
            completed.add(completed(element, shape, new Path(path, completed.size())));
        }
        return completed.toArray();
    }
}
