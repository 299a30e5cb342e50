package org.clientele.mail;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.ui.Translations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of the mails that features send, for the administrator to change. */
@Service
@MayAdminister
public class MailTemplates {

    private final MailTemplateRepository templates;
    private final MailKinds kinds;
    private final CurrentActor actor;
    private final Clock clock;

    MailTemplates(MailTemplateRepository templates, MailKinds kinds, CurrentActor actor, Clock clock) {
        this.templates = templates;
        this.kinds = kinds;
        this.actor = actor;
        this.clock = clock;
    }

    /** All kinds of mails. */
    @Transactional(readOnly = true)
    public List<TemplateRow> list() {
        Map<String, Set<String>> changed = templates.findAll().stream()
                .collect(Collectors.groupingBy(
                        MailTemplate::kind, Collectors.mapping(MailTemplate::language, Collectors.toSet())));
        return kinds.all().stream()
                .map(kind -> new TemplateRow(kind, changed.getOrDefault(kind.key(), Set.of())))
                .toList();
    }

    /** The text of a kind in one of our languages. */
    @Transactional(readOnly = true)
    public Optional<CurrentTemplate> find(String kindKey, Locale language) {
        return kinds.find(kindKey)
                .filter(kind -> Translations.LANGUAGES.contains(language))
                .map(kind -> templates
                        .findByKindAndLanguage(kindKey, language.getLanguage())
                        .map(own -> new CurrentTemplate(kind, language, own.text(), own.version()))
                        .orElseGet(() -> new CurrentTemplate(kind, language, kinds.text(kind, language), 0)));
    }

    /** What is wrong with the subject, or with the body, before it is kept. */
    @Transactional(readOnly = true)
    public List<TemplateProblem> problems(MailKind kind, String text) {
        return TemplateCheck.problems(text, kind);
    }

    /** Keeps the agency's own text, if nobody else saved since the version that it was changed on. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(CurrentTemplate before, TemplateText typed) {
        FieldCheck check = new FieldCheck();
        TemplateText text = new TemplateText(
                check.requiredLine("subject", typed.subject(), TemplateText.SUBJECT_MAX),
                check.paragraphs("body", typed.body(), TemplateText.BODY_MAX));
        checkNames(check, "subject", text.subject(), before.kind());
        checkNames(check, "body", text.body(), before.kind());
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        String key = before.kind().key();
        String language = before.language().getLanguage();
        Stamp stamp = new Stamp(actor.require().name(), clock.instant());
        Optional<MailTemplate> own = templates.findForUpdate(key, language);
        if (own.map(MailTemplate::version).orElse(0L) != before.version()) {
            Stamp changed = own.map(MailTemplate::changed).orElse(stamp);
            return new SaveOutcome.Conflict(changed.by(), changed.at());
        }
        own.ifPresent(template -> template.change(text, stamp));
        MailTemplate kept = own.orElseGet(() -> templates.save(new MailTemplate(key, language, text, stamp)));
        templates.flush();
        return new SaveOutcome.Saved(kept.id(), kept.version());
    }

    /** Goes back to the text that the kind comes with. */
    @Transactional
    @RetriedOnCollision
    public void reset(String kindKey, Locale language) {
        templates.findForUpdate(kindKey, language.getLanguage()).ifPresent(templates::delete);
    }

    private static void checkNames(FieldCheck check, String field, String text, MailKind kind) {
        if (!TemplateCheck.problems(text, kind).isEmpty()) {
            check.refuse(field, "mailTemplate.problem");
        }
    }
}
