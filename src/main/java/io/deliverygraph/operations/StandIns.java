package io.deliverygraph.operations;

import io.deliverygraph.operations.Values.Checked;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import java.util.Map;
import java.util.function.Supplier;

/** Answers with a default where a value of ours is wrong, so that the start gets as far as {@link StartReport}. */
final class StandIns implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    private final transient WrongValues found;
    private final transient Supplier<Values> values;
    private transient Map<String, String> standIns;

    StandIns(WrongValues found, Supplier<Values> values) {
        this.found = found;
        this.values = values;
    }

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        if (!name.startsWith("delivery.")) {
            return value;
        }
        String standIn = standIns(context).get(name);
        return standIn == null
                ? value
                : ConfigValue.builder()
                        .withName(name)
                        .withValue(standIn)
                        .withRawValue(standIn)
                        .build();
    }

    /** Made when the first of our properties is asked for: by then all sources are there. */
    private synchronized Map<String, String> standIns(ConfigSourceInterceptorContext context) {
        if (standIns == null) {
            standIns = Map.of();
            Checked checked = values.get().check(context);
            found.note(checked.mistakes());
            standIns = checked.standIns();
        }
        return standIns;
    }
}
