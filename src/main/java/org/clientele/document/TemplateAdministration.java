package org.clientele.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clientele.document.render.Problem;
import org.clientele.document.render.TemplateCheck;
import org.clientele.document.render.TemplateContent;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SettingsChanged;
import org.clientele.shared.Slice;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of documents as the administrator keeps them. What cannot be used safely is never stored. */
@Service
@MayAdminister
public class TemplateAdministration {

    /** Languages that documents are written in. */
    public static final Set<String> LANGUAGES = Set.of("en", "pl", "de", "ru");

    private final TemplateRepository templates;
    private final TemplateVersionRepository versions;
    private final TemplateCheck check;
    private final TemplateNames names;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    TemplateAdministration(
            TemplateRepository templates,
            TemplateVersionRepository versions,
            TemplateCheck check,
            TemplateNames names,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.check = check;
        this.names = names;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of all templates, by name. */
    @Transactional(readOnly = true)
    public Slice<TemplateRow> page(PageRef page) {
        return Pages.read(page, Sort.by("name", "id.value"), templates::findRows);
    }

    /** All contents of a template, the latest first. */
    @Transactional(readOnly = true)
    public List<TemplateVersionRow> versions(TemplateId id) {
        return versions.findRows(id.value());
    }

    /** What stands in a version of a template. */
    @Transactional(readOnly = true)
    public Optional<TemplateContent> content(TemplateId id, int number) {
        return templates
                .findRow(id)
                .flatMap(row -> versions.findById(new TemplateVersion.Key(id.value(), number))
                        .map(version -> version.toContent(row.format())));
    }

    /** What is wrong with a content, before or after it is kept: variables may have gone since. */
    @Transactional(readOnly = true)
    public List<Problem> check(TemplateContent content) {
        return check.check(content, names.all());
    }

    /** Keeps a new template, which is offered at once. */
    @Transactional
    @RetriedOnCollision
    public TemplateOutcome add(TemplateDetails typed, TemplateContent content) {
        FieldCheck fields = new FieldCheck();
        TemplateDetails details = checked(typed, fields);
        if (!fields.errors().isEmpty()) {
            return new TemplateOutcome.Invalid(fields.errors());
        }
        return keep(
                content, () -> new DocumentTemplate(new TemplateId(Uuid7.next()), content.format(), details, stamp()));
    }

    /** Gives a template a new content of the same format; what was made from the ones before stays as it is. */
    @Transactional
    @RetriedOnCollision
    public TemplateOutcome replace(TemplateId id, TemplateContent content) {
        Optional<DocumentTemplate> template = templates.findById(id);
        if (template.isEmpty()) {
            return new TemplateOutcome.Gone();
        }
        TemplateFormat format = template.get().format();
        if (format != content.format()) {
            return new TemplateOutcome.Refused(List.of(Problem.ofFile(Problem.Kind.NOT_THE_FORMAT, format.name())));
        }
        return keep(content, template::get);
    }

    /** Changes what is said of a template. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome describe(TemplateId id, long version, TemplateDetails typed) {
        FieldCheck fields = new FieldCheck();
        TemplateDetails details = checked(typed, fields);
        if (!fields.errors().isEmpty()) {
            return new SaveOutcome.Invalid(fields.errors());
        }
        return current(id, version, template -> template.describe(details, stamp()));
    }

    /** Offers a template to those who make documents, or no longer. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome offer(TemplateId id, long version, boolean offered) {
        return current(id, version, template -> template.offer(offered, stamp()));
    }

    private TemplateOutcome keep(TemplateContent content, Supplier<DocumentTemplate> template) {
        List<Problem> problems = check(content);
        if (!problems.isEmpty()) {
            return new TemplateOutcome.Refused(problems);
        }
        DocumentTemplate kept = template.get();
        TemplateVersion version = kept.replaceContent(content.bytes(), stamp());
        save(kept);
        versions.save(version);
        return new TemplateOutcome.Kept(kept.toRef());
    }

    private SaveOutcome current(TemplateId id, long version, Consumer<DocumentTemplate> act) {
        Function<DocumentTemplate, SaveOutcome> change = template -> {
            if (template.version() != version) {
                return new SaveOutcome.Conflict(
                        template.changed().by(), template.changed().at());
            }
            act.accept(template);
            save(template);
            return new SaveOutcome.Saved(id.value(), template.version());
        };
        return templates.findById(id).map(change).orElseGet(SaveOutcome.Gone::new);
    }

    private void save(DocumentTemplate template) {
        templates.save(template);
        templates.flush();
        events.publishEvent(new SettingsChanged(List.of(new Change("template.title", null, template.toString()))));
    }

    private static TemplateDetails checked(TemplateDetails typed, FieldCheck fields) {
        Optional<DocumentKind> kind = DocumentKind.parse(typed.kind());
        if (kind.isEmpty()) {
            fields.refuse("kind", "template.kind.wrong");
        }
        if (!LANGUAGES.contains(typed.language())) {
            fields.refuse("language", "error.required");
        }
        return new TemplateDetails(
                fields.requiredLine("name", typed.name(), TemplateDetails.NAME_MAX),
                kind.map(DocumentKind::code).orElse(""),
                typed.language(),
                fields.paragraphs("note", typed.note(), TemplateDetails.NOTE_MAX));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
