package org.clientele.document.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes documents of templates: what stands between double braces is a variable, or the beginning or end of a section
 * (docs/adr/0030). It takes at most 20 seconds, 1,000 rows of a list and 2 million characters of text.
 */
@Component
public class Rendering {

    private final Limits limits;

    Rendering() {
        this(Limits.USUAL);
    }

    Rendering(Limits limits) {
        this.limits = limits;
    }

    /**
     * The template with its variables filled.
     *
     * @param model values by the first name of their paths: texts, flags, lists of such maps, and maps for what has a dot
     *     before it. One that is there and null or blank becomes a gap with a mark; one that is not there is refused.
     */
    public Rendered render(TemplateContent template, Map<String, ?> model) {
        try {
            return switch (template.format()) {
                case HTML -> html(template, model);
                case DOCX -> docx(template, model);
            };
        } catch (ProblemException e) {
            return new Rendered.Refused(e.problem());
        }
    }

    private Rendered html(TemplateContent template, Map<String, ?> model) {
        Filling filling = new Filling(Markup.HTML, new Bounds(limits));
        String text = filling.fill(new String(template.bytes(), StandardCharsets.UTF_8), model, limits.text());
        return new Rendered.Html(text, filling.gaps());
    }

    private Rendered docx(TemplateContent template, Map<String, ?> model) {
        Bounds bounds = new Bounds(limits);
        Filling filling = new Filling(Markup.WORD, bounds);
        DocxPackage file = DocxPackage.read(template.bytes(), limits.unpacked());
        DocxSafety.problems(file).stream().findFirst().ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        for (String part : file.textParts()) {
            bounds.checkTime();
            String prepared = new WordTemplate(file.xml(part)).prepared();
            String filled = filling.fill(prepared, model, limits.wordPart());
            file.replace(part, WordRepair.repaired(filled));
        }
        return new Rendered.Docx(file.toBytes(), filling.gaps());
    }
}
