package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.clientele.candidate.CandidateDetails;
import org.clientele.offlimits.OffLimitsCheck;
import org.clientele.offlimits.OffLimitsVerdict;
import org.clientele.offlimits.OverrideRequest;
import org.clientele.offlimits.OverrideRequests;
import org.clientele.offlimits.RuleId;
import org.clientele.shared.SaveOutcome;

/** Asks the off-limits rules about employers, and for exceptions from them (docs/features.md N5). */
@org.springframework.stereotype.Component
class EmployerWarnings {

    private final OffLimitsCheck check;
    private final OverrideRequests requests;

    EmployerWarnings(OffLimitsCheck check, OverrideRequests requests) {
        this.check = check;
        this.requests = requests;
    }

    /** What stands beside an employer's field, for the person whose name is being typed. */
    EmployerWarning of(Component source, TextField employer, Supplier<String> whom) {
        EmployerWarning warning = new EmployerWarning(this, source, whom);
        employer.addValueChangeListener(event -> warning.show(event.getValue()));
        return warning;
    }

    /** What is said of the employer of somebody who is kept already. */
    EmployerWarning of(Component source, CandidateDetails person) {
        EmployerWarning warning = new EmployerWarning(this, source, person::fullName);
        warning.show(person.employer());
        return warning;
    }

    OffLimitsVerdict verdict(String whom, String employer) {
        return employer.isBlank() ? new OffLimitsVerdict.Free() : check.ask(whom, List.of(employer));
    }

    SaveOutcome ask(RuleId rule, String employer, OverrideRequest typed) {
        return requests.ask(rule, employer, typed);
    }
}
