package org.clientele.team.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.team.TeamDetails;
import org.jspecify.annotations.Nullable;

/** The name of a team and its people. */
final class TeamForm extends DataForm<TeamDetails> {

    /**
     * @param mayLead whom one can choose as leads
     * @param everybody whom one can choose as members
     * @param present those who are in the team, even if nobody could choose them today
     */
    TeamForm(List<AccountRef> mayLead, List<AccountRef> everybody, List<AccountRef> present) {
        super(TeamDetails.class);
        fields(
                requiredText("name", "team.name", TeamDetails.NAME_MAX),
                people("leads", "team.leads", "team.leads.hint", mayLead, present),
                people("members", "team.members", null, everybody, present));
    }

    private MultiSelectComboBox<AccountRef> people(
            String property,
            String labelKey,
            @Nullable String hintKey,
            List<AccountRef> offered,
            List<AccountRef> present) {
        Map<AccountId, AccountRef> known = new LinkedHashMap<>();
        offered.forEach(account -> known.put(account.id(), account));
        present.forEach(account -> known.putIfAbsent(account.id(), account));
        MultiSelectComboBox<AccountRef> field = new MultiSelectComboBox<>(getTranslation(labelKey));
        field.setItemLabelGenerator(AccountRef::name);
        field.setItems(known.values());
        field.setHelperText(hintKey == null ? "" : getTranslation(hintKey));
        field(field).withConverter(TeamForm::ids, ids -> refs(ids, known)).bind(property);
        return field;
    }

    private static Set<AccountId> ids(Set<AccountRef> people) {
        return people.stream().map(AccountRef::id).collect(Collectors.toSet());
    }

    private static Set<AccountRef> refs(@Nullable Set<AccountId> ids, Map<AccountId, AccountRef> known) {
        return ids == null
                ? Set.of()
                : ids.stream().map(known::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
