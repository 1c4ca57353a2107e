package io.deliverygraph.graph;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks {@link IdsOfOneStore}. */
public final class IdsOfOneStoreValidator implements ConstraintValidator<IdsOfOneStore, Record> {

    @Override
    public boolean isValid(Record command, ConstraintValidatorContext context) {
        List<Held> held = ids(command);
        List<Held> strangers = held.stream()
                .filter(each -> !each.store().equals(held.get(0).store()))
                .toList();
        context.disableDefaultConstraintViolation();
        strangers.forEach(stranger -> report(stranger, context));
        return strangers.isEmpty();
    }

    private static void report(Held stranger, ConstraintValidatorContext context) {
        var violation = context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
        if (stranger.index() == null) {
            violation.addPropertyNode(stranger.field()).addConstraintViolation();
            return;
        }
        violation
                .addPropertyNode(stranger.field())
                .addBeanNode()
                .inIterable()
                .atIndex(stranger.index())
                .addConstraintViolation();
    }

    private static List<Held> ids(Record command) {
        List<Held> ids = new ArrayList<>();
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            if (component.getName().matches("id|.*Ids?")) {
                collect(component.getName(), valueOf(component, command), ids);
            }
        }
        return ids;
    }

    private static void collect(String field, Object value, List<Held> ids) {
        if (!(value instanceof List<?> list)) {
            held(field, null, value).ifPresent(ids::add);
            return;
        }
        for (int index = 0; index < list.size(); index++) {
            held(field, index, list.get(index)).ifPresent(ids::add);
        }
    }

    private static Optional<Held> held(String field, Integer index, Object value) {
        return Optional.ofNullable(value)
                .flatMap(id -> GlobalId.parse(id.toString()))
                .map(id -> new Held(field, index, id.store()));
    }

    private static Object valueOf(RecordComponent component, Record command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @param index in a list of ids, otherwise null */
    private record Held(String field, Integer index, String store) {}
}
