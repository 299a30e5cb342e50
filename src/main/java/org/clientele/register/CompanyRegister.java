package org.clientele.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * BIR, the register of Statistics Poland (docs/features.md S0.24 to S0.26). Every call waits for the register's answer,
 * unless it was given before; whoever gives up interrupts the thread.
 */
public interface CompanyRegister {

    /** How many numbers can be asked for at once. */
    int MOST_AT_ONCE = 20;

    /** The entries with this number; never empty if found. */
    Answer<List<CompanyHit>> search(CompanyNumber number);

    /**
     * The entries with these numbers; those that the register does not know are left out.
     *
     * @param numbers of one kind, at most {@link #MOST_AT_ONCE}
     * @throws IllegalArgumentException if there are more, or of several kinds
     */
    Answer<Map<CompanyNumber, List<CompanyHit>>> searchAll(Collection<CompanyNumber> numbers);

    /** The full report on an entry. */
    Answer<Company> report(CompanyHit hit);

    /**
     * The REGONs on a list of changes, nine digits or fourteen.
     *
     * @param day from seven days ago to yesterday, in Poland; otherwise unknown
     */
    Answer<List<String>> changes(LocalDate day, ChangeList list);
}
