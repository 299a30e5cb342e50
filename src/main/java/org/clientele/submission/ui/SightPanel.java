package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.candidate.LanguageSkill;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;
import org.clientele.submission.ContactSight;
import org.clientele.submission.InvitableRole;
import org.clientele.submission.ShownApplicant;

/** Exactly what a contact sees of a candidate; what is closed to the contact is said to be hidden. */
final class SightPanel extends Composite<Div> {

    private final String titleKey;

    SightPanel() {
        this("submission.share.preview");
    }

    private SightPanel(String titleKey) {
        this.titleKey = titleKey;
        getContent().addClassName("sight");
    }

    void show(ContactSight sight) {
        show(sight, role -> new ContactSight.SeesNothing("submission.preview.nothing"));
    }

    /** @param onceInvited what a contact without an account would see with the role of this id */
    void show(ContactSight sight, Function<UUID, ContactSight> onceInvited) {
        getContent().removeAll();
        switch (sight) {
            case ContactSight.Sees(ShownApplicant applicant) -> {
                getContent().add(facts(applicant));
                if (applicant.heldBack()) {
                    say("submission.preview.heldBack");
                }
            }
            case ContactSight.SeesNothing(String reasonKey) -> say(reasonKey);
            case ContactSight.NotInvited(List<InvitableRole> roles) -> {
                SightPanel then = new SightPanel("submission.preview.wouldSee");
                say("submission.preview.notInvited");
                getContent().add(roles(roles, onceInvited, then), then);
            }
        }
    }

    private Select<InvitableRole> roles(
            List<InvitableRole> roles, Function<UUID, ContactSight> onceInvited, SightPanel then) {
        Select<InvitableRole> role = new Select<>();
        role.setLabel(getTranslation("submission.preview.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(each -> each.nameKey().isEmpty() ? each.name() : getTranslation(each.nameKey()));
        role.addValueChangeListener(
                event -> then.show(onceInvited.apply(event.getValue().id())));
        roles.stream().findFirst().ifPresent(role::setValue);
        return role;
    }

    private void say(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("secondary");
        getContent().add(text);
    }

    private FactList facts(ShownApplicant applicant) {
        LocalDate available = applicant.availableFrom();
        return new FactList(titleKey)
                .fact("submission.preview.name", applicant.name())
                .fact("submission.preview.headline", applicant.headline())
                .fact("submission.preview.stage", applicant.stage())
                .fact("submission.preview.city", applicant.city())
                .fact("submission.preview.skills", list(applicant.skills()))
                .fact("submission.preview.languages", languages(applicant.languages()))
                .fact("submission.preview.salaryWish", applicant.salaryWish())
                .fact("submission.preview.availableFrom", available == null ? "" : Times.date(this, available))
                .fact("submission.preview.emails", list(applicant.emails()))
                .fact("submission.preview.phones", list(applicant.phones()))
                .fact("submission.preview.links", list(applicant.links()))
                .fact("submission.preview.photo", applicant.photo() ? getTranslation("common.yes") : "")
                .fact("submission.preview.resume", applicant.resume() == null ? "" : getTranslation("common.yes"))
                .fact("submission.preview.comment", applicant.comment());
    }

    private String languages(List<LanguageSkill> skills) {
        return skills.stream()
                .map(skill -> Locale.of(skill.language()).getDisplayLanguage(Times.locale(this)) + " ("
                        + getTranslation("candidate.language." + skill.level()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String list(List<String> values) {
        return String.join(", ", values);
    }
}
