package org.clientele.document;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.document.render.Names;
import org.clientele.document.render.Problem;
import org.clientele.document.render.TemplateCheck;
import org.clientele.document.render.TemplateContent;
import org.springframework.stereotype.Component;

/** Tells what a template names. */
@Component
class DocumentProbe {

    private static final Names NONE = new Names(Set.of(), Set.of(), Map.of());

    private final TemplateCheck check;

    DocumentProbe(TemplateCheck check) {
        this.check = check;
    }

    /** Paths of the variables that the template names: all those that a check finds unknown if none is known. */
    Set<String> names(TemplateContent template) {
        return check.check(template, NONE).stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNKNOWN_VARIABLE)
                .map(Problem::subject)
                .collect(Collectors.toSet());
    }
}
