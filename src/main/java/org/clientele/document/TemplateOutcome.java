package org.clientele.document;

import java.util.List;
import java.util.Map;
import org.clientele.document.render.Problem;

/** Whether a template that was uploaded is kept. */
public sealed interface TemplateOutcome {

    /** It is, and can be used at once. */
    record Kept(TemplateRef template) implements TemplateOutcome {}

    /** Its content cannot be used. Nothing was kept. */
    record Refused(List<Problem> problems) implements TemplateOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** What was said of it cannot be kept: translation keys by field. */
    record Invalid(Map<String, String> fields) implements TemplateOutcome {}

    /** The template is not there. */
    record Gone() implements TemplateOutcome {}
}
