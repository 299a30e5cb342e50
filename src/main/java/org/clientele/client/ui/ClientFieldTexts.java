package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.ClientStatusId;
import org.clientele.client.IndustryId;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.identifier.TaxNumber;
import org.jspecify.annotations.Nullable;

/** The fields of {@link ClientDetails} in words: what they are called, and what stands in them. */
final class ClientFieldTexts {

    private final Component texts;
    private final Locale reader;
    private final FormChoices choices;

    ClientFieldTexts(Component texts, Locale reader, FormChoices choices) {
        this.texts = texts;
        this.reader = reader;
        this.choices = choices;
    }

    /** @param component the component's name */
    String label(String component) {
        return texts.getTranslation(
                "client." + (component.endsWith("Id") ? component.substring(0, component.length() - 2) : component));
    }

    /** The value of a component as people read it; empty for none. */
    String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> texts.getTranslation(flag ? "common.yes" : "common.no");
            case ClientStatusId id -> choices.statusName(id);
            case IndustryId id -> choices.industryName(id);
            case ClientId id -> choices.client(id).map(ClientRef::name).orElse("");
            case AccountId id -> choices.owner(id).map(AccountRef::name).orElse("");
            case PostalAddress address -> address.inOneLine(reader);
            case TaxNumber number -> number.formatted();
            case List<?> several -> several.stream().map(this::value).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
