package org.clientele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clientele.IntegrationTest;
import org.clientele.document.TemplateSamples.Sample;
import org.clientele.document.TemplateTrials.Trial;
import org.clientele.document.render.Rendered;
import org.clientele.document.render.Rendering;
import org.clientele.security.WithAdministrator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@WithAdministrator
class TemplateSamplesTest {

    @Autowired
    private TemplateSamples samples;

    @Autowired
    private TemplateAdministration templates;

    @Autowired
    private TemplateNames names;

    @Autowired
    private Rendering rendering;

    @Autowired
    private TemplateTrials trials;

    @Test
    void everySampleCanBeUsedAndLeavesNoGap() {
        List<Sample> all = samples.all();

        assertThat(all).hasSize(8).allSatisfy(sample -> {
            assertThat(templates.check(samples.content(sample))).isEmpty();
            Locale language = Locale.of(sample.details().language());
            switch (rendering.render(samples.content(sample), names.examples(language))) {
                case Rendered.Docx(var content, var gaps) -> assertThat(gaps).isEmpty();
                case Rendered.Html(var text, var gaps) -> assertThat(gaps).isEmpty();
                case Rendered.Refused refused -> assertThat(refused).isNull();
            }
        });
    }

    @Test
    void aLetterOfTheExamplesIsReadInItsLetters() throws Exception {
        Sample russian = samples.all().stream()
                .filter(sample -> sample.fileName().equals("letter-ru.html"))
                .findFirst()
                .orElseThrow();

        Trial trial = trials.of(samples.content(russian), Locale.of("ru"));

        assertThat(trial).isInstanceOf(Trial.Pdf.class);
        try (PDDocument pdf = Loader.loadPDF(((Trial.Pdf) trial).content())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Уважаемые дамы и господа!", "Lipowa Rekrutacja", "Jan Bursztynowski", "1 / 1");
        }
    }
}
