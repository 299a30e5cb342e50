package org.clientele.offlimits.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.clientele.offlimits.Cover;
import org.clientele.offlimits.RuleCheck;
import org.clientele.offlimits.RuleDetails;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;

/** The fields of an off-limits rule. What {@link RuleCheck} objects to stands beside the field. */
final class RuleForm extends DataForm<RuleDetails> {

    private final LocalDate today;
    private final TextArea reason = lines("reason");
    private final Select<Cover> cover = new Select<>();
    private final MultiSelectComboBox<LocationView> locations = new MultiSelectComboBox<>();
    private final TextArea departments = lines("departments");
    private final DatePicker from = DateFields.of("offLimits.from");
    private final DatePicker until = DateFields.of("offLimits.until");
    private final TextArea furtherNames = lines("furtherNames");
    private final TextArea furtherDomains = lines("furtherDomains");

    /** @param places the client's locations */
    RuleForm(List<LocationView> places, AgreementField agreement, LocalDate today) {
        super(RuleDetails.class);
        this.today = today;
        reason.setRequiredIndicatorVisible(true);
        departments.setRequiredIndicatorVisible(true);
        bindCover(places);
        from.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("offLimits.until.hint"));
        field(from).withValidator(checked("from")).bind("from");
        field(until).withValidator(checked("until")).bind("until");
        field(agreement).bind("agreementId");
        furtherNames.setHelperText(getTranslation("offLimits.furtherNames.hint"));
        furtherDomains.setHelperText(getTranslation("offLimits.furtherDomains.hint"));
        FormLayout rule = fields(reason, cover, locations, departments, from, until, agreement);
        rule.setColspan(reason, 2);
        rule.setColspan(cover, 2);
        rule.setColspan(locations, 2);
        rule.setColspan(departments, 2);
        rule.setColspan(agreement, 2);
        section("offLimits.recognition", furtherNames, furtherDomains);
    }

    private void bindCover(List<LocationView> places) {
        cover.setLabel(getTranslation("offLimits.cover"));
        cover.setItems(Arrays.stream(Cover.values())
                .filter(item -> item != Cover.LOCATIONS || !places.isEmpty())
                .toList());
        cover.setItemLabelGenerator(item -> getTranslation("offLimits.cover." + item));
        cover.addValueChangeListener(event -> showWhatIsAsked());
        field(cover).asRequired(getTranslation("error.required")).bind("cover");
        locations.setLabel(getTranslation("offLimits.locations"));
        locations.setRequiredIndicatorVisible(true);
        locations.setItems(places);
        locations.setItemLabelGenerator(place -> place.details().name());
        field(locations)
                .withConverter(
                        chosen -> chosen.stream().map(LocationView::id).collect(Collectors.toSet()),
                        (Set<LocationId> ids) -> places.stream()
                                .filter(place -> ids.contains(place.id()))
                                .collect(Collectors.toSet()))
                .withValidator(checked("locations"))
                .bind("locations");
        showWhatIsAsked();
    }

    private void showWhatIsAsked() {
        locations.setVisible(cover.getValue() == Cover.LOCATIONS);
        departments.setVisible(cover.getValue() == Cover.DEPARTMENTS);
    }

    /** Several lines of text; for lists, one entry on each. */
    private TextArea lines(String property) {
        TextArea field = new TextArea(getTranslation("offLimits." + property));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinRows(2);
        field.setMaxRows(8);
        field(field).withValidator(checked(property)).bind(property);
        return field;
    }

    private <V> Validator<V> checked(String property) {
        return (value, context) -> Optional.ofNullable(
                        RuleCheck.of(typed(), today).errors().get(property))
                .map(key -> ValidationResult.error(getTranslation(key)))
                .orElseGet(ValidationResult::ok);
    }

    private RuleDetails typed() {
        return new RuleDetails(
                reason.getValue(),
                Objects.requireNonNullElse(cover.getValue(), Cover.WHOLE_CLIENT),
                locations.getValue().stream().map(LocationView::id).collect(Collectors.toSet()),
                departments.getValue(),
                from.getValue(),
                until.getValue(),
                furtherNames.getValue(),
                furtherDomains.getValue(),
                null);
    }
}
