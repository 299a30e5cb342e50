package org.clientele.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money, in whole hundredths. */
record Amount(BigDecimal value, DocumentCurrency currency) {

    Amount {
        value = value.setScale(2, RoundingMode.HALF_UP);
    }

    /** The part before the decimal point. */
    long whole() {
        return value.longValue();
    }

    /** The part behind it. */
    int hundredths() {
        return value.remainder(BigDecimal.ONE).movePointRight(2).abs().intValue();
    }
}
