package io.deliverygraph.quote;

import io.deliverygraph.money.Decimal;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link CurrencyDecimals}. */
public final class CurrencyDecimalsValidator implements ConstraintValidator<CurrencyDecimals, RequestedPrice> {

    @Override
    public boolean isValid(RequestedPrice price, ConstraintValidatorContext context) {
        if (price == null || price.currencyCode() == null || fits(price.amount(), price.currencyCode())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("amount")
                .addConstraintViolation();
        return false;
    }

    private static boolean fits(Decimal amount, String currencyCode) {
        return amount == null
                || !amount.isNumber()
                || amount.value().scale() <= Cents.of(currencyCode).scale();
    }
}
