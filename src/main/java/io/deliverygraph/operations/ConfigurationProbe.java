package io.deliverygraph.operations;

import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigSourceInterceptorFactory;
import io.smallrye.config.Priorities;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.util.List;
import java.util.OptionalInt;

/**
 * Looks at our properties before they are read. Without it the first wrong value would end the start before the rules
 * of stores and documents had been asked; with it a wrong value is noted, its default stands in for it, and
 * {@link StartReport} tells it with all others and ends the start. It is found by its name in
 * {@code META-INF/services}, in the executable too.
 */
public final class ConfigurationProbe implements SmallRyeConfigBuilderCustomizer {

    private static final String PREFIX = "delivery";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        WrongValues found = new WrongValues();
        builder.withSources(found);
        // Unknown ones are found here, with what was probably meant.
        builder.withMappingIgnore(PREFIX + ".**");
        builder.withInterceptorFactories(new ConfigSourceInterceptorFactory() {
            @Override
            public ConfigSourceInterceptor getInterceptor(ConfigSourceInterceptorContext context) {
                return new StandIns(found, () -> new Values(mappings(builder), builder.getValidator()));
            }

            /** The last, so that it sees what the others make of a value. */
            @Override
            public OptionalInt getPriority() {
                return OptionalInt.of(Priorities.APPLICATION + 10_000);
            }
        });
    }

    /** After Quarkus has named the mappings. */
    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }

    private static List<ConfigClass> mappings(SmallRyeConfigBuilder builder) {
        return builder.getMappingsBuilder().getMappings().stream()
                .filter(each ->
                        each.getPrefix().equals(PREFIX) || each.getPrefix().startsWith(PREFIX + "."))
                .toList();
    }
}
