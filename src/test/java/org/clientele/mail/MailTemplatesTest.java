package org.clientele.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.mail.TemplateProblem.Kind;
import org.clientele.notification.TestNotifications;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithLead;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class MailTemplatesTest {

    private static final String KIND = "feedback-reminder";

    @Autowired
    private MailTemplates templates;

    @Autowired
    private MailTrials trials;

    @Autowired
    private MailKinds kinds;

    @Autowired
    private Mails mails;

    @Autowired
    private MySignature signature;

    @Autowired
    private TestNotifications notifications;

    @Test
    void everyKindComesWithATextInAllLanguagesThatNamesOnlyWhatItKnows() {
        assertThat(kinds.all()).isNotEmpty();
        for (MailKind kind : kinds.all()) {
            for (Locale language : Translations.LANGUAGES) {
                TemplateText text = kinds.text(kind, language);
                assertThat(templates.problems(kind, text.subject() + "\n" + text.body()))
                        .as(kind.key() + " " + language)
                        .isEmpty();
                assertThat(trials.preview(kind, language, text, null).text()).doesNotContain("{{", "!placeholder");
            }
        }
    }

    @Test
    void theAgencysOwnTextIsSentInsteadUntilItIsTakenBack() {
        CurrentTemplate current = templates.find(KIND, Locale.GERMAN).orElseThrow();
        assertThat(templates.change(current, new TemplateText("Bitte, {{recipient}}", "Kurz")))
                .isInstanceOf(SaveOutcome.Saved.class);

        assertThat(preview().subject()).isEqualTo("Bitte, Max");
        assertThat(templates.list().stream().filter(row -> row.kind().key().equals(KIND)))
                .allMatch(row -> row.changed().contains("de"));

        templates.reset(KIND, Locale.GERMAN);
        assertThat(preview().subject()).isEqualTo("Ihre Rückmeldung zu unseren Kandidaten");
    }

    @Test
    void whoChangesWhatSomebodyElseHasChangedIsTold() {
        CurrentTemplate current = templates.find(KIND, Locale.GERMAN).orElseThrow();
        templates.change(current, new TemplateText("Eins", "Kurz"));

        assertThat(templates.change(current, new TemplateText("Zwei", "Kurz")))
                .isInstanceOf(SaveOutcome.Conflict.class);
    }

    @Test
    void unknownPlaceholdersAreNamedAndNotKept() {
        CurrentTemplate current = templates.find(KIND, Locale.GERMAN).orElseThrow();

        assertThat(problems("Hello {{recipent}}, {{#candidates}}{{candidate}}{{salary}}{{/candidates}}"))
                .containsExactly(
                        new TemplateProblem(Kind.UNKNOWN, "recipent"), new TemplateProblem(Kind.UNKNOWN, "salary"));
        assertThat(templates.change(current, new TemplateText("A", "{{salary}}")))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("body", "mailTemplate.problem")));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(problems("{{#candidates}} no end"))
                .extracting(TemplateProblem::kind)
                .containsExactly(Kind.BROKEN);
        for (String other : List.of("{{{recipient}}}", "{{&recipient}}", "{{>partial}}", "{{=<% %>=}}")) {
            assertThat(problems(other)).extracting(TemplateProblem::kind).containsExactly(Kind.NOT_READ);
        }
    }

    @Test
    void aTestMailGoesToWhoIsSignedInWithTheirSignature() {
        signature.change(0, new Signature("Owner", "600 000 199", ""));

        assertThat(signature.current().shown()).contains("Ada Administrator", "Owner", "600 000 199");
        assertThat(trials.preview(kind(), Locale.ENGLISH, kinds.text(kind(), Locale.ENGLISH), null)
                        .text())
                .contains("Ada Administrator", "Owner", "600 000 199");
    }

    @Test
    void linesOfOnesOwnReplaceTheUsualSignature() {
        signature.change(0, new Signature("Owner", "", "Ada\n*Boss*"));

        assertThat(signature.current().shown()).isEqualTo("Ada\n*Boss*");
        assertThat(preview().text()).endsWith("Ada\n*Boss*");
    }

    @Test
    @WithLead
    void onlyAdministratorsChangeTemplates() {
        assertThatThrownBy(() -> templates.list()).isInstanceOf(AccessDeniedException.class);
    }

    private MailKind kind() {
        return kinds.find(KIND).orElseThrow();
    }

    private List<TemplateProblem> problems(String text) {
        return templates.problems(kind(), text);
    }

    private MailPreview preview() {
        return mails.preview(new MailOrder(
                kind(),
                new MailRecipient("Max", "max@client.example", Locale.GERMANY),
                Map.of(),
                notifications.client("Client")));
    }
}
