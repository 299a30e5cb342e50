package org.clientele.client.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.client.ClientCheck;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.ClientStatusItem;
import org.clientele.client.IndustryItem;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FormDrafts;
import org.clientele.shared.ui.SearchField;
import org.jspecify.annotations.Nullable;

/** The form of a client (docs/features.md S0.23). What {@link ClientCheck} objects to stands beside the field. */
final class ClientForm extends DataForm<ClientInput> {

    private final Map<String, TextFieldBase<?, String>> texts = new HashMap<>();
    private final Select<ClientStatusItem> status = new Select<>();
    private final ComboBox<IndustryItem> industry = new ComboBox<>();
    private final ComboBox<String> country = new ComboBox<>();
    private final ComboBox<AccountRef> owner = new ComboBox<>();
    private final Checkbox internal = new Checkbox();
    private final TaxNumbersField taxNumbers = new TaxNumbersField();
    private final TagsField tags;
    private final SearchField<ClientRef> parent;
    private Consumer<ClientInput> onIdentityChange = input -> {};

    /** @param self the client that is edited; null for a new one */
    ClientForm(FormChoices choices, @Nullable ClientId self) {
        super(ClientInput.class);
        tags = new TagsField(choices.tags());
        parent = new SearchField<>(
                "client.parent",
                ClientRef::name,
                (text, page) -> choices.clients().choices(text, page, self));
        TextField name = line("name");
        name.setRequiredIndicatorVisible(true);
        bindStatus(choices);
        bindIndustry(choices);
        bindCountry();
        bindGroupAndOwner(choices, self);
        internal.setLabel(getTranslation("client.internal.label"));
        internal.setHelperText(getTranslation("client.internal.hint"));
        field(internal).bind("internal");
        field(taxNumbers)
                .withValidator(numbers -> taxNumbers.isEachRowValid(), getTranslation("client.taxNumbers.wrong"))
                .bind("taxNumbers");
        field(tags).withValidator(checked("tags")).bind("tags");
        section("client.form.basics", name, line("legalName"), status, industry, internal);
        section("client.form.numbers", line("nip"), line("regon"), line("krs"), taxNumbers)
                .setColspan(taxNumbers, 2);
        section("client.form.address", line("street"), line("postalCode"), line("city"), country);
        section("client.form.contactData", line("email"), line("phone"), line("webSite"));
        section("client.form.group", owner, parent);
        TextArea description = description();
        FormLayout words = section("client.form.description", tags, description);
        words.setColspan(tags, 2);
        words.setColspan(description, 2);
        for (String property : new String[] {"name", "nip", "regon", "krs"}) {
            text(property).addValueChangeListener(event -> onIdentityChange.accept(typed()));
        }
    }

    /** Shows what features contribute, below the client's own fields. */
    void append(FormDrafts drafts) {
        add(drafts);
    }

    ComboBox<String> country() {
        return country;
    }

    ComboBox<IndustryItem> industry() {
        return industry;
    }

    /** Says that there is a parent client whose name one is not told, since one does not see it. */
    void tellOfHiddenParent() {
        parent.setHelperText(getTranslation("client.parent.hidden"));
    }

    /** Calls with what is typed whenever something changes by which duplicates are found. */
    void onIdentityChange(Consumer<ClientInput> act) {
        this.onIdentityChange = act;
    }

    private TextField line(String property) {
        TextField field = new TextField(getTranslation("client." + property));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        texts.put(property, field);
        field(field).withValidator(checked(property)).bind(property);
        return field;
    }

    private TextArea description() {
        TextArea field = new TextArea(getTranslation("client.description"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinRows(4);
        field.setMaxRows(12);
        texts.put("description", field);
        field(field).withValidator(checked("description")).bind("description");
        return field;
    }

    private void bindStatus(FormChoices choices) {
        var items = choices.statuses();
        status.setLabel(getTranslation("client.status"));
        status.setPlaceholder(getTranslation("client.status.choose"));
        status.setItems(items);
        status.setItemLabelGenerator(ClientStatusItem::name);
        field(status)
                .asRequired(getTranslation("error.required"))
                .withConverter(
                        item -> item == null ? null : item.id(),
                        id -> items.stream()
                                .filter(item -> item.id().equals(id))
                                .findFirst()
                                .orElse(null))
                .bind("statusId");
    }

    private void bindIndustry(FormChoices choices) {
        var items = choices.industries();
        industry.setLabel(getTranslation("client.industry"));
        industry.setClearButtonVisible(true);
        industry.setItems(items);
        industry.setItemLabelGenerator(IndustryItem::name);
        field(industry)
                .withConverter(
                        item -> item == null ? null : item.id(),
                        id -> items.stream()
                                .filter(item -> item.id().equals(id))
                                .findFirst()
                                .orElse(null))
                .bind("industryId");
    }

    private void bindCountry() {
        country.setLabel(getTranslation("client.country"));
        country.setClearButtonVisible(true);
        country.setItems(Countries.codes(getLocale()));
        country.setItemLabelGenerator(code -> Countries.name(code, getLocale()));
        field(country)
                .withConverter(code -> code == null ? "" : code, code -> code.isEmpty() ? null : code)
                .bind("country");
    }

    private void bindGroupAndOwner(FormChoices choices, @Nullable ClientId self) {
        parent.setHelperText(getTranslation("client.parent.hint"));
        parent.setPlaceholder(getTranslation("client.parent.none"));
        parent.setClearButtonVisible(true);
        owner.setLabel(getTranslation("client.owner"));
        owner.setClearButtonVisible(true);
        owner.setItems(choices.owners());
        if (self != null && !choices.mayChangeOwner(self)) {
            owner.setReadOnly(true);
            owner.setHelperText(getTranslation("client.owner.ofAnother"));
        }
        owner.setItemLabelGenerator(AccountRef::name);
        field(owner)
                .withConverter(
                        account -> account == null ? null : account.id(),
                        id -> Optional.ofNullable(id).flatMap(choices::owner).orElse(null))
                .bind("ownerId");
        field(parent)
                .withConverter(
                        client -> client == null ? null : client.id(),
                        id -> Optional.ofNullable(id).flatMap(choices::client).orElse(null))
                .bind("parentId");
    }

    private <V> Validator<V> checked(String property) {
        return (value, context) -> {
            String key = ClientCheck.of(typed().toDetails()).errors().get(property);
            return key == null ? ValidationResult.ok() : ValidationResult.error(getTranslation(key));
        };
    }

    /** What is typed so far, right or wrong. */
    ClientInput typed() {
        return new ClientInput(
                value("name"),
                value("legalName"),
                internal.getValue(),
                status.getOptionalValue().map(ClientStatusItem::id).orElse(null),
                industry.getOptionalValue().map(IndustryItem::id).orElse(null),
                value("nip"),
                value("regon"),
                value("krs"),
                taxNumbers.getValue(),
                value("webSite"),
                value("email"),
                value("phone"),
                value("street"),
                value("postalCode"),
                value("city"),
                country.getOptionalValue().orElse(""),
                value("description"),
                parent.getOptionalValue().map(ClientRef::id).orElse(null),
                tags.getValue(),
                owner.getOptionalValue().map(AccountRef::id).orElse(null));
    }

    private String value(String property) {
        return text(property).getValue();
    }

    /** The field of a component that is text. */
    TextFieldBase<?, String> text(String property) {
        return Objects.requireNonNull(texts.get(property));
    }
}
