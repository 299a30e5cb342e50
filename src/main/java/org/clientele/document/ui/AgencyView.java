package org.clientele.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.UnaryOperator;
import org.clientele.document.Agency;
import org.clientele.document.AgencyDetails;
import org.clientele.document.BankAccount;
import org.clientele.document.CurrentAgency;
import org.clientele.security.Role;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;

/** What documents say of the agency itself. */
@Route("desk/settings/agency")
@Menu(title = "agency.title", order = 94, icon = "vaadin:briefcase")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class AgencyView extends Composite<Div> implements HasDynamicTitle {

    private final Agency agency;
    private final DescriptionList values = new DescriptionList();

    AgencyView(Agency agency) {
        this.agency = agency;
        values.addClassName("settings-values");
        getContent().addClassName("settings-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).actions(Buttons.primary("action.edit", click -> edit())),
                        new Paragraph(getTranslation("agency.hint")),
                        values);
        show();
    }

    private void edit() {
        CurrentAgency current = agency.current();
        AgencyForm form = new AgencyForm();
        form.read(current.details());
        new FormDialog<>(getTranslation("agency.edit"), form, typed -> agency.change(current.version(), typed))
                .onSaved(saved -> {
                    show();
                    Notices.success(this, "agency.saved");
                })
                .open();
    }

    private void show() {
        AgencyDetails details = agency.current().details();
        values.removeAll();
        value("agency.name", details.name());
        value("agency.nip", details.nip(), nip -> new Nip(nip).formatted());
        value("agency.regon", details.regon(), regon -> new Regon(regon).formatted());
        value("agency.krs", details.krs(), krs -> new Krs(krs).formatted());
        value("agency.address", details.address().inOneLine(getLocale()));
        value("agency.phone", details.phone(), phone -> new PhoneNumber(phone).formatted(FieldCheck.HOME_REGION));
        value("agency.email", details.email());
        value("agency.bankAccount", details.bankAccount(), iban -> new BankAccount(iban).formatted());
        value("agency.representedBy", details.representedBy());
        value("agency.numberPattern", details.numberPattern());
    }

    private void value(String labelKey, String value, UnaryOperator<String> format) {
        value(labelKey, value.isEmpty() ? "" : format.apply(value));
    }

    private void value(String labelKey, String value) {
        values.add(
                new DescriptionList.Term(getTranslation(labelKey)),
                new DescriptionList.Description(value.isEmpty() ? getTranslation("common.none") : value));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.title");
    }
}
