package org.clientele.demo;

import org.clientele.document.TemplateAdministration;
import org.clientele.document.TemplateOutcome;
import org.clientele.document.TemplateSamples;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The samples as templates that can be used at once. */
@Component
@Profile("demo")
class DemoTemplates {

    private final TemplateSamples samples;
    private final TemplateAdministration templates;

    DemoTemplates(TemplateSamples samples, TemplateAdministration templates) {
        this.samples = samples;
        this.templates = templates;
    }

    void create() {
        samples.all().forEach(sample -> {
            TemplateOutcome outcome = templates.add(sample.details(), samples.content(sample));
            if (!(outcome instanceof TemplateOutcome.Kept)) {
                throw new IllegalStateException("A sample was refused: " + outcome);
            }
        });
    }
}
