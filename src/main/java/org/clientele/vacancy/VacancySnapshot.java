package org.clientele.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.clientele.shared.NamesRecord;
import org.clientele.shared.SalaryPeriod;
import org.jspecify.annotations.Nullable;

/** A vacancy as its history prints it: names instead of ids. The components are the fields' names in the history. */
record VacancySnapshot(
        @Nullable NamesRecord location,
        String title,
        String description,
        int openings,
        EmploymentForm employmentForm,
        @Nullable BigDecimal salaryFrom,
        @Nullable BigDecimal salaryTo,
        String salaryCurrency,
        SalaryPeriod salaryPeriod,
        boolean salaryForClient,
        VacancyPriority priority,
        @Nullable LocalDate deadline,
        String owner,
        String recruiters,
        String sourcers,
        String substitutes,
        String decides,
        String interviews,
        String informed,
        String privateNote,
        String internalRequirements,
        String hints,
        String targetCompanies,
        String targetIndustries,
        VacancyState state,
        String stateReason,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate endedOn) {}
