package org.clientele.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.document.TemplateOutcome.Kept;
import org.clientele.document.render.Place;
import org.clientele.document.render.Problem;
import org.clientele.document.render.Rendered;
import org.clientele.document.render.Rendering;
import org.clientele.document.render.TemplateContent;
import org.clientele.document.render.TestDocx;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class TemplateAdministrationTest {

    private static final TemplateDetails LETTER = new TemplateDetails("Cover letter", " letter ", "pl", "");

    @Autowired
    private TemplateAdministration administration;

    @Autowired
    private DocumentTemplates templates;

    @Autowired
    private TemplateNames names;

    @Autowired
    private Rendering rendering;

    @Autowired
    private TestStaff staff;

    @Test
    void aGoodTemplateIsOfferedAtOnceWithItsContent() {
        TemplateRef kept = add("<p>{{client.name}}");

        assertThat(templates.active()).contains(kept);
        assertThat(kept.kind()).isEqualTo(new DocumentKind("LETTER"));
        assertThat(kept.format()).isEqualTo(TemplateFormat.HTML);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(text(templates.content(kept))).isEqualTo("<p>{{client.name}}");
    }

    @Test
    void nothingIsKeptOfATemplateThatCannotBeUsed() {
        int before = templates.active().size();

        TemplateOutcome outcome = administration.add(LETTER, page("<p>{{client.nmae}}"));

        assertThat(outcome)
                .isEqualTo(new TemplateOutcome.Refused(List.of(new Problem(
                        Problem.Kind.UNKNOWN_VARIABLE, "client.nmae", Place.line(1, "<p>{{client.nmae}}")))));
        assertThat(templates.active()).hasSize(before);
    }

    @Test
    void whatIsSaidOfATemplateIsChecked() {
        TemplateOutcome outcome =
                administration.add(new TemplateDetails(" ", "Letter/1", "xx", "x".repeat(1_001)), page("<p>x"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        TemplateOutcome.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("name", "kind", "language", "note"));
    }

    @Test
    void aNewVersionLeavesTheOneBefore() {
        TemplateRef first = add("<p>one");

        TemplateRef second = ((Kept) administration.replace(first.id(), page("<p>two"))).template();

        assertThat(second.version()).isEqualTo(2);
        assertThat(text(templates.content(first))).isEqualTo("<p>one");
        assertThat(text(templates.content(second))).isEqualTo("<p>two");
        assertThat(administration.versions(first.id()))
                .extracting(TemplateVersionRow::number)
                .containsExactly(2, 1);
    }

    @Test
    void aNewVersionHasTheSameFormat() {
        TemplateRef letter = add("<p>one");
        TemplateContent word = TemplateContent.of(TestDocx.of(TestDocx.p("x")).bytes());

        assertThat(administration.replace(letter.id(), word))
                .isEqualTo(new TemplateOutcome.Refused(List.of(Problem.ofFile(Problem.Kind.NOT_THE_FORMAT, "HTML"))));
        assertThat(administration.replace(new TemplateId(UUID.randomUUID()), word))
                .isEqualTo(new TemplateOutcome.Gone());
    }

    @Test
    void aTemplateThatIsNoLongerOfferedStaysForWhatWasMadeFromIt() {
        TemplateRef letter = add("<p>one");

        assertThat(administration.offer(letter.id(), version(letter), false)).isInstanceOf(SaveOutcome.Saved.class);

        assertThat(templates.active()).doesNotContain(letter);
        assertThat(templates.find(letter.id())).isEmpty();
        assertThat(text(templates.content(letter))).isEqualTo("<p>one");
    }

    @Test
    void whoSavesOverAnothersChangeIsTold() {
        TemplateRef letter = add("<p>one");

        assertThat(administration.describe(letter.id(), version(letter) - 1, LETTER))
                .isInstanceOf(SaveOutcome.Conflict.class);
    }

    @Test
    void everyVariableHasAnExampleInEveryLanguage() {
        StringBuilder all = new StringBuilder();
        names.all().values().forEach(path -> all.append("{{").append(path).append("}}\n"));
        names.all().lists().forEach((path, row) -> {
            all.append("{{#").append(path).append("}}");
            row.values().forEach(item -> all.append("{{").append(item).append("}}"));
            all.append("{{/").append(path).append("}}");
        });

        assertThat(administration.check(page("<p>" + all))).isEmpty();
        for (String language : TemplateAdministration.LANGUAGES) {
            assertThat(rendering.render(page("<p>" + all), names.examples(Locale.of(language))))
                    .isInstanceOfSatisfying(
                            Rendered.Html.class, html -> assertThat(html.gaps()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsKeepTemplates(Role role) {
        staff.as(
                role,
                () -> assertThatThrownBy(() -> administration.add(LETTER, page("<p>x")))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private TemplateRef add(String html) {
        return ((Kept) administration.add(LETTER, page(html))).template();
    }

    private long version(TemplateRef template) {
        return administration.page(PageRef.FIRST).rows().stream()
                .filter(row -> row.id().equals(template.id().value()))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static TemplateContent page(String html) {
        return TemplateContent.of(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Optional<TemplateContent> content) {
        return new String(content.orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
