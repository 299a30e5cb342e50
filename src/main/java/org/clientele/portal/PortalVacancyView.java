package org.clientele.portal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as a contact sees it.
 *
 * @param salaryFrom null if unknown or closed to the client; likewise {@code salaryTo}
 * @param stages those that the contact sees, in their order
 */
public record PortalVacancyView(
        PortalVacancyRow row,
        String description,
        @Nullable BigDecimal salaryFrom,
        @Nullable BigDecimal salaryTo,
        String salaryCurrency,
        String salaryPeriod,
        List<PortalStage> stages) {}
