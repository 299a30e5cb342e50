package org.clientele.portal;

import java.math.BigDecimal;

/**
 * What a candidate would like to earn.
 *
 * @param currency by ISO 4217
 * @param period by name, such as {@code MONTH}
 */
public record SalaryWish(BigDecimal amount, String currency, String period) {}
