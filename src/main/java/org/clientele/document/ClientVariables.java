package org.clientele.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.TaxNumber;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The client that a document is made for. */
@Component
@Order(10)
class ClientVariables implements VariableSource {

    private static final String CLIENT = "client";

    private final Clients clients;
    private final Fields<ClientView> fields;

    ClientVariables(Clients clients, DocumentFormat format) {
        this.clients = clients;
        this.fields = new Fields<ClientView>(format)
                .text("name", "Bursztyn Meble", of(ClientDetails::name))
                .text("legalName", "Bursztyn Meble Sp. z o.o.", client -> legalName(client.details()))
                .text("nip", "001-000-00-13", client -> nip(client.details().nip()))
                .text("regon", "990000014", of(ClientDetails::regon))
                .text("krs", "0000912345", of(ClientDetails::krs))
                .text("taxNumbers", "DE 123456789", client -> taxNumbers(client.details()))
                .part("address", of(ClientDetails::address), Addresses.fields(format))
                .text("email", "biuro@bursztyn.example", of(ClientDetails::email))
                .phone("phone", "+48225550123", of(ClientDetails::phone))
                .text("webSite", "https://bursztyn.example", of(ClientDetails::webSite))
                .text("owner", "Anna Rekruterska", ClientView::ownerName);
    }

    @Override
    public List<Variable> variables() {
        return fields.in(CLIENT);
    }

    @Override
    public Map<String, Object> values(DocumentSubject subject) {
        ClientView client = clients.find(subject.client()).orElse(null);
        return Map.of(CLIENT, fields.values(client, subject.language()));
    }

    private static <P> Function<ClientView, P> of(Function<ClientDetails, P> read) {
        return client -> read.apply(client.details());
    }

    /** Documents need a name in any case. */
    private static String legalName(ClientDetails client) {
        return client.legalName().isEmpty() ? client.name() : client.legalName();
    }

    private static String nip(String digits) {
        return digits.isEmpty() ? "" : new Nip(digits).formatted();
    }

    private static String taxNumbers(ClientDetails client) {
        return client.taxNumbers().stream().map(TaxNumber::formatted).collect(Collectors.joining(", "));
    }
}
