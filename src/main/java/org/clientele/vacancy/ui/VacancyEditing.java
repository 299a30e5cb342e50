package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientele.client.AssignmentPart;
import org.clientele.client.ClientId;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.client.Industries;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.location.Locations;
import org.clientele.offlimits.OffLimitsMarket;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.CurrentActor;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RecordMaker;
import org.clientele.shared.ui.SearchField;
import org.clientele.shared.ui.ThreeWayMerge;
import org.clientele.vacancy.Pipelines;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyCheck;
import org.clientele.vacancy.VacancyDetails;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyTeam;
import org.clientele.vacancy.VacancyView;
import org.jspecify.annotations.Nullable;

/** Adds and edits vacancies in a dialog. */
@org.springframework.stereotype.Component
class VacancyEditing {

    private final Vacancies vacancies;
    private final VacancyTeam team;
    private final Clients clients;
    private final ClientList clientList;
    private final Locations locations;
    private final Contacts contacts;
    private final Industries industries;
    private final OffLimitsMarket market;
    private final List<RecordMaker> makers;
    private final Pipelines pipelines;
    private final CurrentActor actor;

    VacancyEditing(
            Vacancies vacancies,
            VacancyTeam team,
            Clients clients,
            ClientList clientList,
            Locations locations,
            Contacts contacts,
            Industries industries,
            OffLimitsMarket market,
            List<RecordMaker> makers,
            Pipelines pipelines,
            CurrentActor actor) {
        this.vacancies = vacancies;
        this.team = team;
        this.clients = clients;
        this.clientList = clientList;
        this.locations = locations;
        this.contacts = contacts;
        this.industries = industries;
        this.market = market;
        this.makers = makers;
        this.pipelines = pipelines;
        this.actor = actor;
    }

    /** Asks for the client first: an existing one, or a new one (docs/features.md S2.18, S2.19). */
    void addToAnyClient(Component source) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(source.getTranslation("vacancy.new"));
        dialog.addClassName("form-dialog");
        SearchField<ClientRef> client = new SearchField<>(
                "vacancy.client", ClientRef::name, (text, page) -> clientList.choices(text, page, null));
        client.setAutofocus(true);
        client.setWidthFull();
        client.addValueChangeListener(event -> {
            dialog.close();
            add(source, event.getValue().id());
        });
        dialog.add(client);
        Button newClient = Buttons.of("client.new", click -> {
            dialog.close();
            ClientNavigation.toNewClient(VacanciesOfClientSection.ID, VacanciesOfClientSection.ADD);
        });
        dialog.getFooter().add(newClient, Buttons.of("action.cancel", click -> dialog.close()));
        dialog.open();
    }

    /** Asks for a new vacancy of the client, and opens its page. */
    void add(Component source, ClientId id) {
        clients.ref(id)
                .filter(client -> !client.archived())
                .ifPresentOrElse(client -> add(source, client), () -> Notices.failure(source, "common.gone"));
    }

    private void add(Component source, ClientRef client) {
        VacancyForm form = new VacancyForm(choices(source, client, null));
        AccountId self = actor.requireStaff().id();
        form.read(VacancyDetails.empty(Map.of(self, AssignmentPart.OWNER)));
        StartFields start = new StartFields(pipelines.list());
        form.begin(start);
        new FormDialog<>(
                        form.getTranslation("vacancy.new.of", client.name()),
                        form,
                        typed -> vacancies.add(client.id(), typed, start.chosen()))
                .onSaved(saved -> {
                    Notices.success(source, "vacancy.saved");
                    source.getUI().ifPresent(ui -> ui.navigate(VacancyNavigation.url(new VacancyId(saved.id()))));
                })
                .open();
    }

    /** Lets the vacancy be changed; does nothing but say so if it is not there any more. */
    void edit(Component source, VacancyId id, Runnable done) {
        vacancies
                .find(id)
                .filter(vacancy -> !vacancy.archived())
                .ifPresentOrElse(vacancy -> edit(source, vacancy, done), () -> Notices.failure(source, "common.gone"));
    }

    private void edit(Component source, VacancyView vacancy, Runnable done) {
        VacancyChoices choices = choices(source, vacancy.client(), vacancy);
        VacancyForm form = new VacancyForm(choices);
        form.read(vacancy.details());
        form.showMarket();
        FormDialog<VacancyDetails> dialog = new FormDialog<>(
                form.getTranslation("vacancy.edit", vacancy.details().title()),
                form,
                typed -> vacancies.change(vacancy.id(), vacancy.version(), typed));
        dialog.onSaved(saved -> {
            Notices.success(source, "vacancy.saved");
            done.run();
        });
        VacancyWords words = new VacancyWords(form, choices);
        dialog.onConflict((typed, conflict) -> vacancies
                .find(vacancy.id())
                .ifPresent(theirs -> dialog.merge(
                        ThreeWayMerge.of(
                                vacancy.details(), VacancyCheck.of(typed).clean(), theirs.details()),
                        conflict,
                        words::label,
                        words::value,
                        merged -> vacancies.change(vacancy.id(), theirs.version(), merged))));
        dialog.open();
    }

    /** @param vacancy whose people can stay, also those who could not be chosen anew; null for a new one */
    private VacancyChoices choices(Component source, ClientRef client, @Nullable VacancyView vacancy) {
        List<AccountRef> people = new ArrayList<>(team.selectable(client.id()));
        if (vacancy != null) {
            vacancy.recruiters().stream()
                    .filter(one -> people.stream().noneMatch(known -> known.id().equals(one.account())))
                    .forEach(one -> people.add(new AccountRef(one.account(), one.name(), false)));
        }
        return new VacancyChoices(
                client,
                locations.of(client.id()),
                people,
                () -> contacts(client.id(), vacancy),
                made -> makers.stream()
                        .filter(maker -> maker.type() == RecordType.CONTACT)
                        .findFirst()
                        .ifPresent(maker -> maker.make(
                                source, client.id().value(), contact -> made.accept(new ContactId(contact)))),
                industries.list(),
                market::ask);
    }

    private List<ContactRef> contacts(ClientId client, @Nullable VacancyView vacancy) {
        List<ContactRef> all = new ArrayList<>(contacts.colleagues(client));
        if (vacancy != null) {
            vacancy.contacts().stream()
                    .map(one -> new ContactRef(one.contact(), one.name(), one.archived()))
                    .filter(one -> all.stream().noneMatch(known -> known.id().equals(one.id())))
                    .distinct()
                    .forEach(all::add);
        }
        return all;
    }
}
