package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.contact.ui.ContactNavigation;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RecordSection;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.PortalReleases;
import org.clientele.vacancy.ReleaseView;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyRef;
import org.clientele.vacancy.VacancySettings;

/** The tab "Portal" of a vacancy: whom it is released to (docs/features.md S3.37). */
@org.springframework.stereotype.Component
class ReleasesSection implements RecordSection {

    private final PortalReleases releases;
    private final Vacancies vacancies;
    private final VacancySettings settings;
    private final Contacts contacts;
    private final VacancyActs acts;

    ReleasesSection(
            PortalReleases releases,
            Vacancies vacancies,
            VacancySettings settings,
            Contacts contacts,
            VacancyActs acts) {
        this.releases = releases;
        this.vacancies = vacancies;
        this.settings = settings;
        this.contacts = contacts;
        this.acts = acts;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.VACANCY;
    }

    @Override
    public String id() {
        return "portal";
    }

    @Override
    public String titleKey() {
        return "vacancy.releases";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create(RecordRef record) {
        Div section = new Div();
        section.addClassName("releases");
        vacancies.ref(new VacancyId(record.id())).ifPresent(vacancy -> show(section, vacancy));
        return section;
    }

    private void show(Div section, VacancyRef vacancy) {
        section.removeAll();
        boolean mayChange = acts.mayWork() && !vacancy.archived();
        List<ReleaseView> all = releases.of(vacancy.id());
        section.add(new Paragraph(section.getTranslation("vacancy.releases.hint")));
        section.add(new Paragraph(section.getTranslation(
                settings.current().details().inviteAfterRelease()
                        ? "vacancy.release.needed"
                        : "vacancy.release.notNeeded")));
        if (mayChange) {
            section.add(Buttons.primary("vacancy.release", click -> ask(section, vacancy)));
        }
        if (all.isEmpty()) {
            section.add(new EmptyState("vacancy.releases.empty", "vacancy.releases.empty.hint"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        all.forEach(release -> list.add(item(section, vacancy, release, mayChange)));
        section.add(list);
    }

    private ListItem item(Div section, VacancyRef vacancy, ReleaseView release, boolean mayChange) {
        Span since = new Span(section.getTranslation(
                "contact.stamp", Times.dateTime(section, release.releasedAt()), release.releasedBy()));
        since.addClassName("secondary");
        ListItem item = new ListItem(new Anchor(ContactNavigation.url(release.contact()), release.name()), since);
        if (mayChange) {
            var takeBack = Buttons.of("vacancy.unrelease", click -> takeBack(section, vacancy, release));
            takeBack.setAriaLabel(section.getTranslation("vacancy.unrelease") + ": " + release.name());
            item.add(takeBack);
        }
        return item;
    }

    private void ask(Div section, VacancyRef vacancy) {
        Set<ContactId> seeing =
                releases.of(vacancy.id()).stream().map(ReleaseView::contact).collect(Collectors.toSet());
        List<ContactRef> free = contacts.colleagues(vacancy.clientId()).stream()
                .filter(contact -> !seeing.contains(contact.id()))
                .toList();
        ReleaseForm form = new ReleaseForm(free, settings.current().details().inviteAfterRelease());
        form.read(new ReleaseInput(Set.of()));
        new FormDialog<>(
                        section.getTranslation("vacancy.release.title", vacancy.title()),
                        form,
                        typed -> releases.release(
                                vacancy.id(),
                                typed.contacts().stream().map(ContactRef::id).collect(Collectors.toSet())))
                .saysInstead("vacancy.release")
                .onSaved(saved -> {
                    Notices.success(section, "vacancy.release.done");
                    show(section, vacancy);
                })
                .open();
    }

    /** Can be taken back at once. */
    private void takeBack(Div section, VacancyRef vacancy, ReleaseView release) {
        if (releases.unrelease(vacancy.id(), release.contact()) instanceof SaveOutcome.Saved) {
            Notices.undoable(
                    section,
                    () -> {
                        releases.release(vacancy.id(), Set.of(release.contact()));
                        show(section, vacancy);
                    },
                    "vacancy.unreleased",
                    release.name());
        } else {
            Notices.failure(section, "common.gone");
        }
        show(section, vacancy);
    }
}
