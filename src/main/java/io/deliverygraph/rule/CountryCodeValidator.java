package io.deliverygraph.rule;

import io.deliverygraph.geo.Countries;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public final class CountryCodeValidator implements ConstraintValidator<CountryCode, String> {

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
        return code == null || Countries.isCountry(code);
    }
}
