package io.deliverygraph.rule;

import io.deliverygraph.geo.Countries;
import io.deliverygraph.geo.Place;
import io.deliverygraph.geo.Subdivisions;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

public final class SubdivisionsOfCountryValidator implements ConstraintValidator<SubdivisionsOfCountry, Place> {

    @Override
    public boolean isValid(Place place, ConstraintValidatorContext context) {
        if (place == null || !Countries.isCountry(place.countryCode())) {
            return true;
        }
        Violations violations = new Violations(context);
        List<String> subdivisions = place.subdivisions();
        for (int index = 0; index < subdivisions.size(); index++) {
            if (!Subdivisions.belongsTo(subdivisions.get(index), place.countryCode())) {
                violations.addAtElementOf("subdivisions", index);
            }
        }
        return violations.none();
    }
}
