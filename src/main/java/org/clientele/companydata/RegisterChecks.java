package org.clientele.companydata;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.register.Answer;
import org.clientele.register.CourtRegister;
import org.clientele.register.Register;
import org.clientele.register.VatRegister;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.springframework.stereotype.Component;

/**
 * Asks the public registers about clients and keeps what they say. It waits for the registers, and therefore holds no
 * transaction meanwhile: what is kept is kept in one of its own.
 */
@Component
@MayWork
public class RegisterChecks {

    private final Clients clients;
    private final RegisterEntries entries;
    private final CompanyQuestions companies;
    private final CourtRegister courts;
    private final VatRegister vat;

    RegisterChecks(
            Clients clients,
            RegisterEntries entries,
            CompanyQuestions companies,
            CourtRegister courts,
            VatRegister vat) {
        this.clients = clients;
        this.entries = entries;
        this.companies = companies;
        this.courts = courts;
        this.vat = vat;
    }

    /** Asks BIR how the client's company stands, and proposes what differs. */
    public CheckOutcome askCompany(ClientId client) {
        return ask(
                client,
                Register.BIR,
                CompanyQuestions::numberOf,
                companies::ask,
                said -> entries.keepCompany(client, said));
    }

    /** Asks KRS who represents the client. */
    public CheckOutcome askCourt(ClientId client) {
        return ask(
                client,
                Register.KRS,
                details -> Krs.parse(krsOf(client, details)).toOptional(),
                courts::find,
                said -> entries.keepCourt(client, said) ? OptionalInt.of(0) : OptionalInt.empty());
    }

    /** Asks the list of VAT payers whether the client is on it. */
    public CheckOutcome askVat(ClientId client) {
        return ask(
                client,
                Register.WHITE_LIST,
                details -> Nip.parse(details.nip()).toOptional(),
                vat::find,
                said -> entries.keepVat(client, said) ? OptionalInt.of(0) : OptionalInt.empty());
    }

    /** How many more questions to the list of VAT payers may be asked today. */
    public int vatQuestionsLeft() {
        return vat.left();
    }

    /** The client's own, or else the one that BIR told. */
    private String krsOf(ClientId client, ClientDetails details) {
        CompanyFacts known = entries.of(client).company();
        return details.krs().isEmpty() && known != null ? known.krs() : details.krs();
    }

    private <N, T> CheckOutcome ask(
            ClientId client,
            Register register,
            Function<ClientDetails, Optional<N>> number,
            Function<N, Answer<T>> question,
            Function<Answer.Found<T>, OptionalInt> keep) {
        Optional<ClientView> known = clients.find(client).filter(found -> !found.archived());
        if (known.isEmpty()) {
            return new CheckOutcome.Gone();
        }
        Optional<N> asked = number.apply(known.get().details());
        if (asked.isEmpty()) {
            return new CheckOutcome.NoNumber(register);
        }
        return switch (question.apply(asked.get())) {
            case Answer.Found<T> found -> {
                OptionalInt proposals = keep.apply(found);
                yield proposals.isPresent() ? new CheckOutcome.Kept(proposals.getAsInt()) : new CheckOutcome.Gone();
            }
            case Answer.Unknown<T> unknown -> new CheckOutcome.Unknown(register);
            case Answer.Failed<T>(Register which, var reason) -> new CheckOutcome.Failed(which, reason);
        };
    }
}
