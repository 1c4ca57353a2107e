package io.deliverygraph.rule;

import io.deliverygraph.geo.Countries;
import io.deliverygraph.geo.Subdivisions;
import io.deliverygraph.geo.Whereabouts;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public final class SubdivisionOfCountryValidator implements ConstraintValidator<SubdivisionOfCountry, Whereabouts> {

    @Override
    public boolean isValid(Whereabouts place, ConstraintValidatorContext context) {
        if (place == null || place.subdivision() == null || !Countries.isCountry(place.countryCode())) {
            return true;
        }
        Violations violations = new Violations(context);
        if (!Subdivisions.belongsTo(place.subdivision(), place.countryCode())) {
            violations.addAtProperty("subdivision");
        }
        return violations.none();
    }
}
