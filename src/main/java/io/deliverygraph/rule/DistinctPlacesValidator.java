package io.deliverygraph.rule;

import io.deliverygraph.geo.Overlap;
import io.deliverygraph.geo.Place;
import io.deliverygraph.geo.Territory;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

public final class DistinctPlacesValidator implements ConstraintValidator<DistinctPlaces, List<? extends Place>> {

    @Override
    public boolean isValid(List<? extends Place> places, ConstraintValidatorContext context) {
        if (places == null) {
            return true;
        }
        Violations violations = new Violations(context);
        Territory.of(places).overlapsWithin().stream().map(Overlap::second).forEach(violations::addAtElement);
        return violations.none();
    }
}
