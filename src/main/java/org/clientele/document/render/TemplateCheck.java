package org.clientele.document.render;

import java.util.List;
import org.clientele.document.TemplateFormat;
import org.springframework.stereotype.Component;

/** Finds everything for which a template cannot be used, before it is kept. */
@Component
public class TemplateCheck {

    private final Limits limits;

    TemplateCheck() {
        this(Limits.USUAL);
    }

    TemplateCheck(Limits limits) {
        this.limits = limits;
    }

    /** The largest template that is taken, in bytes. */
    public static int largest() {
        return Limits.USUAL.template();
    }

    /** What is wrong with the template; nothing if it can be used. */
    public List<Problem> check(TemplateContent template, Names names) {
        byte[] bytes = template.bytes();
        if (bytes.length == 0) {
            return List.of(Problem.ofFile(Problem.Kind.EMPTY, ""));
        }
        if (bytes.length > limits.template()) {
            return List.of(Problem.ofFile(Problem.Kind.TOO_LARGE, String.valueOf(limits.template() / 1_000_000)));
        }
        try {
            return template.format() == TemplateFormat.DOCX
                    ? new DocxCheck(names, limits).check(bytes)
                    : new HtmlCheck(names, limits).check(bytes);
        } catch (ProblemException e) {
            return List.of(e.problem());
        }
    }
}
